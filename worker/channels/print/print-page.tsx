import type { Child } from 'hono/jsx'
import type { Language } from '../../contract/index.ts'
import { Document } from '../../html/document.tsx'
import { htmlStrings } from '../../html/strings.ts'
import { stringsFor } from './strings.ts'

interface PrintPageProps {
  title: string
  language: Language
  /** The page that this is the paper of. */
  path: string
  /** Where that page is, if it is not at that path. */
  back?: string | undefined
  isLarge: boolean
  /** The next part of a long booklet. */
  next?: string | undefined
  children: Child
}

/** The frame of what is printed. What stands in the bar is for the screen alone. */
export function PrintPage({ title, language, path, back = path, isLarge, next, children }: PrintPageProps) {
  const strings = stringsFor(language)
  const here = `${path}/print`
  return (
    <Document
      language={language}
      title={title}
      styles={['print.css']}
      class={isLarge ? 'large' : 'normal'}
      unlisted
      head={<link rel="canonical" href={path} />}
    >
      <body>
        <nav class="bar" aria-label={strings.print}>
          <p>{strings.howToPrint}</p>
          <ul>
            <li>
              <a href={isLarge ? here : `${here}?large=1`}>{isLarge ? strings.normal : strings.large}</a>
            </li>
            {next ? (
              <li>
                <a href={next}>{strings.nextPart}</a>
              </li>
            ) : null}
            <li>
              <a href={back}>{strings.back}</a>
            </li>
          </ul>
        </nav>
        <main aria-label={htmlStrings(language).home}>{children}</main>
      </body>
    </Document>
  )
}
