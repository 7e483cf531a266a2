import type { Language } from '../../contract/index.ts'
import { answerUrl } from '../../corpus/index.ts'
import { longDayText } from '../../html/texts/day-text.ts'
import { QrCode } from './qr-code.tsx'
import { Sheet, type SheetProps, sheetId } from './sheet.tsx'
import { stringsFor } from './strings.ts'
import { typedAddress } from './written-out.ts'

type BookletSheet = Pick<SheetProps, 'answer'>

interface BookletProps {
  title: string
  language: Language
  sheets: BookletSheet[]
  /** Which part this is, from 1, and of how many. */
  part: number
  parts: number
  origin: string
  /** Path of the page that the booklet is made of. */
  path: string
  today: string
}

/** Many answers as one document: a first page with contents and page numbers, then a sheet for each. */
export function Booklet({ title, language, sheets, part, parts, origin, path, today }: BookletProps) {
  const strings = stringsFor(language)
  const address = `${origin}${path}`
  const here = new Set(sheets.map(({ answer }) => sheetId(answer)))
  const answerHref = (link: { id: string; language: Language }) =>
    here.has(sheetId(link)) ? `#${sheetId(link)}` : answerUrl(link)
  return (
    <>
      <section class="cover">
        <h1>{title}</h1>
        <p>
          {[
            strings.booklet(sheets.length),
            ...(parts > 1 ? [strings.part(part, parts)] : []),
            strings.printed(longDayText(today, language)),
          ].join(' · ')}
        </p>
        <div class="foot">
          <QrCode address={address} />
          <p>
            {strings.newestBooklet} <a href={address}>{typedAddress(address)}</a>
          </p>
        </div>
        <h2 id="contents">{strings.contents}</h2>
        <ol class="contents">
          {sheets.map(({ answer }) => (
            <li lang={answer.language}>
              <a href={`#${sheetId(answer)}`}>{answer.title}</a>
            </li>
          ))}
        </ol>
      </section>
      {sheets.map(({ answer }) => (
        <Sheet {...{ answer, origin, today, answerHref }} level={2} />
      ))}
    </>
  )
}
