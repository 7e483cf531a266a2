import { daysAfter, type FactRecord, isoDay } from '../../corpus/index.ts'
import { dueBetween, keepDueNotices, type NewNotice, type NoticeKind, toldDueOn } from '../../store/people/notices.ts'
import { listPeople, type Person } from '../../store/people/people.ts'
import { isPermitted } from '../permissions.ts'

/** People are told of a fact so many days before its last one. */
const FACT_DAYS_BEFORE = 7
const LONG_AGO = '2000-01-01'

/** Once a day: which agencies have answers whose check became due, or facts that soon no longer hold, and who of their writers is told. A day
 * that nobody looked is caught up on. */
export async function collectDue(db: D1Database, readFacts: () => Promise<FactRecord[]>, now: Date): Promise<void> {
  const today = isoDay(now)
  const told = await toldDueOn(db)
  if (told >= today) return
  const before = told || LONG_AGO
  const [answers, facts, people] = await Promise.all([dueBetween(db, before, today), readFacts(), listPeople(db)])
  const owners = facts
    .filter(
      ({ expires }) => expires > daysAfter(before, FACT_DAYS_BEFORE) && expires <= daysAfter(today, FACT_DAYS_BEFORE),
    )
    .map(({ owner }) => owner)
  const active = people.filter(({ state }) => state === 'active')
  const notices = [
    ...answers.flatMap((agency) => noticeOf('checks', agency, active, now)),
    ...[...new Set(owners)].sort().flatMap((agency) => noticeOf('facts', agency, active, now)),
  ]
  await keepDueNotices(db, notices, { from: told, to: today })
}

const PLACES = { checks: 'gaps?work=review&agency=', facts: 'facts?agency=' } as const

function noticeOf(kind: NoticeKind & keyof typeof PLACES, agency: string, people: Person[], now: Date): NewNotice[] {
  const ids = people.filter(({ roles }) => isPermitted(roles, 'write', agency)).map(({ id }) => id)
  return ids.length === 0
    ? []
    : [{ at: now.toISOString(), kind, who: '', place: `${PLACES[kind]}${agency}`, agency, people: ids }]
}
