import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Language } from '../contract/index.ts'
import { tagOf } from './direction-of.ts'

interface DocumentProps {
  language: Language
  title: string
  /** Style sheets by their names among the assets, the later ones over the earlier. */
  styles: string[]
  /** The tab's picture, by its name among the assets. */
  icon?: string
  /** Keeps the page out of search engines. */
  unlisted?: boolean
  /** Of the `<html>` element. */
  class?: string
  /** What else stands in the head: scripts, links to the page in other languages. */
  head?: Child
  /** The `<body>`. */
  children: Child
}

/** The frame of every HTML page that the Worker draws, whoever it is for. */
export function Document({ language, title, styles, icon, unlisted, class: name, head, children }: DocumentProps) {
  return (
    <>
      {html`<!doctype html>`}
      <html lang={tagOf(language)} dir={language === 'ar' ? 'rtl' : undefined} class={name}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          {unlisted ? <meta name="robots" content="noindex" /> : null}
          <title>{title}</title>
          {styles.map((style) => (
            <link rel="stylesheet" href={`/assets/${style}`} />
          ))}
          {icon ? <link rel="icon" href={`/assets/${icon}`} type="image/svg+xml" /> : null}
          {head}
        </head>
        {children}
      </html>
    </>
  )
}
