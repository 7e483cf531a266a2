import { Layout } from '../html/layout.tsx'
import type { PageLanguage } from '../html/strings.ts'

const WORDS = {
  en: {
    title: 'This public screen is turned off',
    text: 'It would keep what somebody asked for the next person to see. On a screen of your own you can read this page.',
    own: 'Go to the page',
  },
  es: {
    title: 'Esta pantalla pública está apagada',
    text: 'Dejaría a la vista de la siguiente persona lo que alguien preguntó. En una pantalla propia puede leer esta página.',
    own: 'Ir a la página',
  },
} as const

/** What stands on a public screen whose channel is turned off: an ordinary page there would never be cleared.
 * @param page - The address of the same page for a screen of one's own. */
export function KioskOff({ language, page }: { language: PageLanguage; page: string }) {
  const { title, text, own } = WORDS[language]
  return (
    <Layout title={title} language={language}>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a href={page}>{own}</a>
      </p>
    </Layout>
  )
}
