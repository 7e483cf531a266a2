import type { Child } from 'hono/jsx'
import { type AgencyRecord, isIsoDate } from '../../corpus/index.ts'
import type { PlannedChange } from '../../store/answers/planned-changes.ts'
import { momentOf, zoneOf } from '../drafts/timing.ts'
import { dayText } from '../ui/day-text.ts'
import type { View } from '../ui/view.ts'

/** Whether a change may begin on this day: none, for at once, or one after today. */
export function mayBegin(begins: string, today: string): boolean {
  return begins === '' || (isIsoDate(begins) && begins > today)
}

/** The moment at which a day begins for the agency that owns a thing; for everybody's, in Washington. */
export function beginningOf(begins: string, owner: string, agencies: readonly AgencyRecord[]): string {
  const zone = zoneOf(agencies.find(({ id }) => id === owner))
  return momentOf(`${begins}T00:00`, zone)?.toISOString() ?? `${begins}T05:00:00.000Z`
}

interface PlannedProps {
  planned: PlannedChange
  path: string
  mayCallOff: boolean
  view: View
  /** What will change. */
  children: Child
}

/** What is approved and begins on a later day; who may publish calls it off until then. */
export function Planned({ planned, path, mayCallOff, view: { t, language }, children }: PlannedProps) {
  const { begins, askedBy, approvedBy, askedAt, reason } = planned
  return (
    <section class="panel" aria-labelledby="planned">
      <h2 id="planned">{t.records.beginsOn(dayText(begins, language))}</h2>
      {children}
      <q>{reason}</q>
      <p>{t.records.plannedBy(askedBy, approvedBy)}</p>
      {mayCallOff ? (
        <form method="post" action={path}>
          <input type="hidden" name="asked-at" value={askedAt} />
          <button type="submit" name="do" value="call-off" class="quiet">
            {t.records.callOff}
          </button>
        </form>
      ) : null}
    </section>
  )
}
