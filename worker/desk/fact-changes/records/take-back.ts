import { Problem } from '../../../contract/index.ts'
import { callOffChange, type PlannedChange } from '../../../store/answers/planned-changes.ts'
import { withdrawRecordChange } from '../../../store/answers/record-changes.ts'
import { requirePermission } from '../../access/permitted.ts'
import { type DeskContext, personOf } from '../../ui/view.ts'
import { beginningOf } from '../planned.tsx'
import type { Found } from './record-kind.ts'

/** Takes back what was asked for, for who wrote in it: nothing was decided yet. */
export async function withdraw(c: DeskContext, { subject, asked }: Found<unknown>, seen: string): Promise<Response> {
  const who = personOf(c)
  if (!asked) return c.redirect(subject.path, 303) // sent twice, or it is decided
  if (!asked.writers.includes(who)) throw new Problem('not-allowed')
  if (seen !== asked.askedAt) return c.redirect(`${subject.path}?said=other`, 303)
  await withdrawRecordChange(c.env.DB, asked, who, new Date())
  return c.redirect(`${subject.path}?said=withdrawn`, 303)
}

/** Calls off what is to begin, for who may publish. */
export async function callOff(c: DeskContext, { subject, planned }: Found<unknown>, seen: string): Promise<Response> {
  requirePermission(c, 'publish', ...subject.owners)
  if (planned?.askedAt !== seen) return c.redirect(`${subject.path}?said=other`, 303)
  await callOffChange(c.env.DB, planned, personOf(c), new Date())
  return c.redirect(`${subject.path}?said=called-off`, 303)
}

type ToPlan = Omit<PlannedChange, 'agency' | 'at' | 'approvedBy'>

/** A change that who looks approves, to begin on its day. */
export function plannedOf(c: DeskContext, { engine, subject }: Found<unknown>, change: ToPlan): PlannedChange {
  const { target, record, was, askedBy, askedAt, reason, writers, begins } = change
  const [owner = ''] = subject.owners.length === 1 ? subject.owners : []
  const at = beginningOf(begins, owner, engine.snapshot.agencies)
  return { target, record, was, askedBy, askedAt, reason, writers, begins, agency: owner, at, approvedBy: personOf(c) }
}
