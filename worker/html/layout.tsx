import type { Child } from 'hono/jsx'
import type { Language } from '../contract/index.ts'
import { pathIn } from '../corpus/index.ts'
import { Document } from './document.tsx'
import { htmlStrings } from './strings.ts'

interface LayoutProps {
  title: string
  language: Language
  /** The page's whole address, under which search engines know it. */
  address?: string | undefined
  /** The same page in another language, where there is one. */
  alternate?: { language: Language; href: string; text: string } | undefined
  /** A page's own style sheets, by their names among the assets. */
  styles?: string[]
  /** More of the head: a page's own script. */
  head?: Child
  children: Child
}

/** Frame of every plain page. No script of its own: these pages are what is left when nothing else works. */
export function Layout({ title, language, address, alternate, styles = [], head, children }: LayoutProps) {
  const strings = htmlStrings(language)
  return (
    <Document
      language={language}
      title={title}
      styles={['tokens.css', 'page.css', 'guided.css', ...styles]}
      head={
        <>
          {address ? <link rel="canonical" href={address} /> : null}
          <Alternates address={address} language={language} alternate={alternate} />
          {head}
        </>
      }
    >
      <body>
        <a class="skip" href="#main">
          {strings.skip}
        </a>
        <header>
          <a class="home" href={pathIn('/', language === 'es' ? 'es' : 'en')}>
            {strings.home}
          </a>
          {alternate ? (
            <a href={alternate.href} lang={alternate.language} hreflang={alternate.language}>
              {alternate.text}
            </a>
          ) : null}
        </header>
        <main id="main">{children}</main>
        <footer class="foot">
          <a href={language === 'es' ? '/answered?language=es' : '/answered'}>{strings.answered}</a>
          {' · '}
          <a href={language === 'es' ? '/changes?language=es' : '/changes'}>{strings.changes}</a>
          {' · '}
          <a href={language === 'es' ? '/accessibility?language=es' : '/accessibility'}>{strings.accessibility}</a>
        </footer>
      </body>
    </Document>
  )
}

/** The page in each of its languages, itself included: a pair counts for search engines only where both sides name it. */
function Alternates({ address, language, alternate }: Pick<LayoutProps, 'address' | 'language' | 'alternate'>) {
  if (!alternate) return null
  const other = address ? new URL(alternate.href, address).href : alternate.href
  return (
    <>
      <link rel="alternate" hreflang={alternate.language} href={other} />
      {address ? <link rel="alternate" hreflang={language} href={address} /> : null}
    </>
  )
}
