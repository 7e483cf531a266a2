import { Problem } from '../../contract/index.ts'
import { twoPeopleAgencies } from '../../store/answers/agency-rules.ts'
import { type AnswerRow, answerVersion } from '../../store/answers/answers.ts'
import { requirePermission } from '../access/permitted.ts'
import { isPermitted } from '../permissions.ts'
import { type DeskContext, personOf } from '../ui/view.ts'

// The one rule over every way to make a text live, or no longer live: publishing a draft now or at a time, going back, teaching wordings,
// importing, taking down and bringing back. Who does it may publish for every agency that the text names or that owns what is live; and
// where one of these wants two people, who wrote any of the text is not one of those who approve it.

/** What is to become live, or to go: the agencies that the text names and that own what is live, and who wrote it. */
export interface Approval {
  agencies: readonly string[]
  writers: readonly string[]
}

/** Agencies that want two people, read once for many texts. */
export type TwoPeople = ReadonlySet<string>

/** Whether somebody else must approve a text. */
function isForAnother(person: string, { agencies, writers }: Approval, two: TwoPeople): boolean {
  return writers.includes(person) && agencies.some((agency) => two.has(agency))
}

/** Whether a person wrote in a text of an agency that wants somebody else to approve it. Naming another agency is no way round: those that
 * own what is live count too. */
export async function needsAnother(db: D1Database, person: string, approval: Approval): Promise<boolean> {
  return approval.writers.includes(person) && isForAnother(person, approval, await twoPeopleAgencies(db))
}

/** Whether this person may make a text live: for forms that do something else where they may not. */
export function mayApprove(c: DeskContext, approval: Approval, two: TwoPeople): boolean {
  const mayPublish = approval.agencies.every((agency) => isPermitted(c.var.session?.roles, 'publish', agency))
  return mayPublish && !isForAnother(personOf(c), approval, two)
}

/** Stops who may not make a text live.
 * @throws {Problem} `not-allowed` */
export async function requireApproval(c: DeskContext, approval: Approval): Promise<void> {
  requirePermission(c, 'publish', ...approval.agencies)
  if (await needsAnother(c.env.DB, personOf(c), approval)) throw new Problem('not-allowed', { why: 'two-people' })
}

/** What taking an answer down, or bringing it back, approves: the version that is, or was, live. */
export async function approvalOfLive(db: D1Database, { id, language, version, agency }: AnswerRow): Promise<Approval> {
  const live = await answerVersion(db, id, language, version)
  return { agencies: [agency], writers: live?.writers ?? [] }
}
