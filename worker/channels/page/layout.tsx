import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Language } from '../../contract/index.ts'
import { stringsFor } from './strings.ts'

interface LayoutProps {
  title: string
  language: Language
  /** The same page in another language, where there is one. */
  alternate?: { language: Language; href: string; text: string } | undefined
  /** More of the head: a page's own style sheet or script. */
  head?: Child
  children: Child
}

/** Frame of every plain page. No script of its own: these pages are what is left when nothing else works. */
export function Layout({ title, language, alternate, head, children }: LayoutProps) {
  const strings = stringsFor(language)
  return (
    <>
      {html`<!doctype html>`}
      <html lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{title}</title>
          <link rel="stylesheet" href="/assets/page.css" />
          {alternate ? <link rel="alternate" hreflang={alternate.language} href={alternate.href} /> : null}
          {head}
        </head>
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
            <a href={language === 'es' ? '/answered?language=es' : '/answered'}>{strings.answeredTitle}</a>
          </footer>
        </body>
      </html>
    </>
  )
}
