import type { Answer, Language } from '../contract/index.ts'
import { htmlStrings } from './strings.ts'
import { longDayText } from './texts/day-text.ts'

/** The note that a fact in the text was due for a check; none while all hold. `today` is an ISO date. */
export function OutdatedNote({ answer, reader, today }: { answer: Answer; reader: Language; today: string }) {
  const { goodUntil, agency } = answer
  if (goodUntil === undefined || today <= goodUntil) return null
  return (
    <p class="callout warning outdated">{htmlStrings(reader).outdated(longDayText(goodUntil, reader), agency.name)}</p>
  )
}
