import type { AgencyRecord } from '../../corpus/index.ts'
import type { DraftFields } from '../../store/answers/drafts.ts'
import type { DeskLanguage, View } from '../ui/view.ts'
import type { FieldFinding } from './draft-check.ts'

/** Where an agency names no hours: the time of the capital. */
const USUAL_ZONE = 'America/New_York'

/** The time zone in which an agency's writers say when: that of its first contact with hours. */
export function zoneOf(agency: AgencyRecord | undefined): string {
  const zones = (agency?.contacts ?? []).flatMap(({ hours }) =>
    hours && 'timeZone' in hours && hours.timeZone !== 'caller' ? [hours.timeZone] : [],
  )
  return zones[0] ?? USUAL_ZONE
}

const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/

/** How far a zone's clocks are ahead of UTC at a moment. */
function aheadMs(ms: number, timeZone: string): number {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(ms)
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - Math.floor(ms / 1_000) * 1_000
}

/** The moment at which a zone's clocks show a time such as `2026-12-01T09:00`; undefined for what is no time. In the hour that the
 * clocks leap over in spring it is an hour later, in the one they go through twice in autumn the first. */
export function momentOf(local: string, timeZone: string): Date | undefined {
  const asUtc = LOCAL.test(local) ? Date.parse(`${local}:00Z`) : Number.NaN
  if (Number.isNaN(asUtc)) return undefined
  const near = asUtc - aheadMs(asUtc, timeZone)
  return new Date(asUtc - aheadMs(near, timeZone))
}

/** A moment as a zone's clocks show it, with the zone said. */
export function momentIn(iso: string, timeZone: string, language: DeskLanguage): string {
  const locale = language === 'es' ? 'es-US' : 'en-US'
  const day = { weekday: 'short', year: 'numeric', month: 'short', day: 'numeric' } as const
  const time = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const
  return new Intl.DateTimeFormat(locale, { ...day, ...time, timeZone }).format(Date.parse(iso))
}

/** When a draft is to go live and to be taken down; what cannot be is said beside its field. A start that is over means now. */
export interface Timing {
  from?: Date
  until?: Date
  findings: FieldFinding[]
}

/** Reads the times of a draft. */
export function timingOf({ from = '', until = '' }: DraftFields, timeZone: string, now: Date, { t }: View): Timing {
  const [start, end] = [momentOf(from, timeZone), momentOf(until, timeZone)]
  const wrong = (field: 'from' | 'until', message: string): FieldFinding => ({ field, severity: 'error', message })
  const begins = start && start > now ? start : undefined
  return {
    ...(begins ? { from: begins } : {}),
    ...(end ? { until: end } : {}),
    findings: [
      ...(from && !start ? [wrong('from', t.timing.timeWrong)] : []),
      ...(until && !end ? [wrong('until', t.timing.timeWrong)] : []),
      ...(end && end <= (begins ?? now) ? [wrong('until', t.timing.untilTooEarly)] : []),
    ],
  }
}
