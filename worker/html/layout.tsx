import type { Child } from 'hono/jsx'
import type { Language } from '../contract/index.ts'
import { Document } from './document.tsx'
import { htmlStrings } from './strings.ts'

interface LayoutProps {
  title: string
  language: Language
  /** The same page in another language, where there is one. */
  alternate?: { language: Language; href: string; text: string } | undefined
  /** A page's own style sheets, by their names among the assets. */
  styles?: string[]
  /** More of the head: a page's own script. */
  head?: Child
  children: Child
}

/** Frame of every plain page. No script of its own: these pages are what is left when nothing else works. */
export function Layout({ title, language, alternate, styles = [], head, children }: LayoutProps) {
  const strings = htmlStrings(language)
  return (
    <Document
      language={language}
      title={title}
      styles={['tokens.css', 'page.css', 'guided.css', ...styles]}
      head={
        <>
          {alternate ? <link rel="alternate" hreflang={alternate.language} href={alternate.href} /> : null}
          {head}
        </>
      }
    >
      <body>
        <a class="skip" href="#main">
          {strings.skip}
        </a>
        <header>
          <a class="home" href={language === 'en' ? '/ask' : `/ask?language=${language}`}>
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
        </footer>
      </body>
    </Document>
  )
}
