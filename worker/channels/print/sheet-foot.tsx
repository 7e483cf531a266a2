import type { AgencyPromise } from '../../contract/index.ts'
import { htmlStrings } from '../../html/strings.ts'
import { longDayText } from '../../html/texts/day-text.ts'
import { standardsStrings } from '../standards/strings.ts'
import type { Paper } from './paper.ts'
import { QrCode } from './qr-code.tsx'
import { stringsFor } from './strings.ts'
import { typedAddress } from './written-out.ts'

interface SheetFootProps {
  paper: Paper
  promise: AgencyPromise | undefined
  printed: string
}

/** Where a sheet comes from and how old it is: whoever holds only the paper can find the newest version. */
export function SheetFoot({ paper: { answer, origin }, promise, printed }: SheetFootProps) {
  const { language, version, checked, owner, goodUntil, sources } = answer
  const words = htmlStrings(language)
  const strings = stringsFor(language)
  const address = `${origin}${answer.url}`
  const facts = [
    words.version(version),
    words.checked(longDayText(checked, language)),
    ...(goodUntil ? [strings.goodUntil(longDayText(goodUntil, language))] : []),
    strings.owner(owner),
    strings.printed(printed),
  ]
  return (
    <footer class="foot">
      <QrCode address={address} />
      <div>
        <p>
          {strings.newest} <a href={address}>{typedAddress(address)}</a>
        </p>
        <p>{facts.join(' · ')}</p>
        {promise ? (
          <p lang={promise.language}>
            {standardsStrings(promise.language === 'es' ? 'es' : 'en').promised} {promise.text}{' '}
            <a href={origin + promise.url}>{typedAddress(origin + promise.url)}</a>
          </p>
        ) : null}
        {sources.length === 0 ? null : (
          <>
            <p>{words.sources}:</p>
            <ul>
              {sources.map(({ title, url }) => (
                <li>
                  {title}: <a href={url}>{typedAddress(url)}</a>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </footer>
  )
}
