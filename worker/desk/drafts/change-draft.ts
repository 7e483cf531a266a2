import {
  createDraft,
  type Draft,
  type DraftState,
  draftStateStatement,
  type NewDraft,
  saveDraft,
} from '../../store/answers/drafts.ts'
import { planOfDraft } from '../../store/answers/plans.ts'
import { type AuditAction, writeWithLines } from '../../store/audit.ts'
import { requirePermission } from '../access/permitted.ts'
import type { Permission } from '../permissions.ts'
import { type DeskContext, personOf, viewOf } from '../ui/view.ts'
import { agenciesOfDraft, draftOf } from './draft-of.ts'

// The one door to the table of drafts: whatever form, script or file asks for a change, it passes here, and here it is asked who may.
// A test reads the desk's files and names any that goes round it.

/** Why a change of a draft is refused. */
export type Refused = 'draftClosed' | 'planned' | 'notYourAgency'

/** Begins a draft for who may write for the agency that it names; an empty one is not chosen yet.
 * @returns Its id.
 * @throws {Problem} `not-allowed` */
export async function beginDraft(c: DeskContext, draft: Omit<NewDraft, 'begunBy'>): Promise<string> {
  requirePermission(c, 'write', draft.fields.agency)
  return createDraft(c.env.DB, { ...draft, begunBy: personOf(c) }, new Date())
}

/** Why somebody may not put a text into a draft; undefined where they may. It asks for every agency: the one that the draft names, the one
 * that owns what is live, and the one that the text names now. What is in review is the reviewers' to change. */
export async function refusalOf(c: DeskContext, draft: Draft, typed: Draft): Promise<Refused | undefined> {
  if (draft.state !== 'draft' && draft.state !== 'in-review') return 'draftClosed'
  const agencies = [...(await agenciesOfDraft(c.env.DB, draft)), typed.fields.agency]
  const needed = draft.state === 'in-review' ? 'publish' : 'write'
  const { may } = viewOf(c)
  if (!agencies.every((agency) => may(needed, agency || undefined))) return 'notYourAgency'
  return (await isPlanned(c, draft.id)) ? 'planned' : undefined
}

/** Saves a text into the draft it belongs to.
 * @returns Whether it was saved: false means that somebody saved first. Who may not, nobody asked for with `refusalOf`, writes nothing. */
export async function saveTyped(c: DeskContext, draft: Draft, typed: Draft): Promise<boolean> {
  if (typed.id !== draft.id || (await refusalOf(c, draft, typed))) return false
  return saveDraft(c.env.DB, { ...typed, savedBy: personOf(c) }, new Date())
}

interface Move {
  from: DraftState
  to: DraftState
  needs: Permission
  action: AuditAction
}

/** Every way from one state of a draft to another but publishing, and who may go it. */
const MOVES = {
  review: { from: 'draft', to: 'in-review', needs: 'write', action: 'draft-to-review' },
  'take-back': { from: 'in-review', to: 'draft', needs: 'write', action: 'draft-taken-back' },
  'send-back': { from: 'in-review', to: 'draft', needs: 'publish', action: 'draft-sent-back' },
  discard: { from: 'draft', to: 'discarded', needs: 'write', action: 'draft-discarded' },
  restore: { from: 'discarded', to: 'draft', needs: 'write', action: 'draft-restored' },
} as const satisfies Record<string, Move>

/** Moves a draft, with a line in the trail; nothing happens where it is in another state by now. What is approved for a later time stays as
 * it is until that plan is called off, by who may.
 * @throws {Problem} `not-found`, `not-allowed` */
export async function moveDraft(c: DeskContext, id: string, name: keyof typeof MOVES): Promise<Refused | undefined> {
  const { from, to, needs, action }: Move = MOVES[name]
  const draft = await draftOf(c, id)
  requirePermission(c, needs, ...(await agenciesOfDraft(c.env.DB, draft)))
  if (draft.state !== from) return undefined
  if (await isPlanned(c, id)) return 'planned'
  const now = new Date()
  const line = { at: now.toISOString(), who: personOf(c), action, target: `draft:${id}` }
  await writeWithLines(c.env.DB, draftStateStatement(c.env.DB, id, from, to, now), line)
  return undefined
}

async function isPlanned(c: DeskContext, id: string): Promise<boolean> {
  return (await planOfDraft(c.env.DB, id))?.state === 'waiting'
}
