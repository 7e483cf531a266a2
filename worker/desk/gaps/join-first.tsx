import { localized } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import { draftsForGap } from '../../store/answers/drafts.ts'
import { type Gap, readGap } from '../../store/gaps/gap.ts'
import { dayText } from '../ui/day-text.ts'
import type { View } from '../ui/view.ts'

/** What is lost where a gap goes into another, for undoing parts questions and nothing else. */
export interface Joining {
  gap: Gap
  drafts: number
}

/** The gap that is to go into another, where undoing would not bring back all of it: somebody works on it, it was handed over or put aside,
 * or an answer of its own is being written. */
export async function joiningOf(db: D1Database, from: string): Promise<Joining | undefined> {
  const [gap, drafts] = await Promise.all([readGap(db, from), draftsForGap(db, from)])
  if (gap?.state !== 'open' || gap.id !== from) return undefined
  const isWorkedOn = gap.assignedTo ?? gap.snoozedUntil ?? gap.handedBy
  return isWorkedOn || drafts.length > 0 ? { gap, drafts: drafts.length } : undefined
}

interface JoinFirstProps {
  joining: Joining
  into: string
  engine: Engine
  view: View
}

/** Asks before two gaps are made one, and says what will not come back. */
export function JoinFirst({ joining: { gap, drafts }, into, engine, view }: JoinFirstProps) {
  const { t, language } = view
  const agency = engine.snapshot.agencies.find(({ id }) => id === gap.agency)
  const lost = [
    gap.assignedTo ? t.gap.joinLoses.person(gap.assignedTo) : undefined,
    gap.snoozedUntil ? t.gap.joinLoses.aside(dayText(gap.snoozedUntil, language)) : undefined,
    gap.handedBy && agency ? t.gap.joinLoses.agency(localized(agency.name, language)) : undefined,
    drafts > 0 ? t.gap.joinLoses.draft : undefined,
  ].filter((one) => one !== undefined)
  return (
    <section class="said bad" role="alert">
      <p>
        <b>{t.gap.joinFirst}</b> <q lang={gap.language}>{gap.question}</q>
      </p>
      <p>{t.gap.joinUndone}</p>
      <ul>
        {lost.map((one) => (
          <li>{one}</li>
        ))}
      </ul>
      <form method="post" action={`/desk/gaps/${into}/merge`}>
        <input type="hidden" name="from" value={gap.id} />
        <input type="hidden" name="sure" value="yes" />
        <button type="submit">{t.gap.joinSure}</button> <a href={`/desk/gaps/${into}`}>{t.gap.joinNot}</a>
      </form>
    </section>
  )
}
