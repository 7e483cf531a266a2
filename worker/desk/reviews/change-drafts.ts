import { isoDay } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import { type Draft, draft as readDraft } from '../../store/answers/drafts.ts'
import { planOfDraft } from '../../store/answers/plans.ts'
import { moveDraft } from '../drafts/change-draft.ts'
import { agenciesOfDraft } from '../drafts/draft-of.ts'
import { needsAnother } from '../publishing/approve.ts'
import { checkAgainst } from '../publishing/examine-draft.ts'
import type { Told } from '../publishing/gate/gate.ts'
import { type GatedRow, gateRows } from '../publishing/gate/gate-rows.ts'
import { publish } from '../publishing/publish.ts'
import { withProgress } from '../publishing/under-way/with-progress.ts'
import { type DeskContext, personOf, viewOf } from '../ui/view.ts'

/** What can be done with many drafts at once. */
export const DRAFT_ACTS = ['review', 'publish', 'discard'] as const
export type DraftAct = (typeof DRAFT_ACTS)[number]

/** What came of one draft; `held`: the questions that would lose their right answer. */
export interface DraftResult {
  draft: Draft
  result: 'published' | 'review' | 'discarded' | 'wrong' | 'held' | 'not-allowed' | 'two-people' | 'closed'
  held?: string[]
}

type Stopped = Exclude<DraftResult['result'], 'published' | 'review' | 'discarded' | 'held'>

/** Does one thing with many drafts, each by itself: what cannot be done with one stops none of the others. */
export async function changeDrafts(
  c: DeskContext,
  engine: Engine,
  ids: string[],
  act: DraftAct,
): Promise<DraftResult[]> {
  const drafts = (await Promise.all(ids.map((id) => readDraft(c.env.DB, id)))).filter((one) => one !== undefined)
  if (act === 'publish') return withProgress(c, draftsOf(c), (told) => publishAll(c, engine, drafts, told))
  const results: DraftResult[] = []
  for (const draft of drafts) {
    const stopped = await stoppedBy(c, engine, draft, act)
    if (!stopped) await moveDraft(c, draft.id, act)
    results.push({ draft, result: stopped ?? (act === 'review' ? 'review' : 'discarded') })
  }
  return results
}

/** What is under way where somebody publishes many drafts: it is theirs, and stands on the list. */
export function draftsOf(c: DeskContext): string {
  return `drafts:${personOf(c)}`
}

/** Why an act cannot be done with a draft. */
async function stoppedBy(c: DeskContext, engine: Engine, draft: Draft, act: DraftAct): Promise<Stopped | undefined> {
  const { DB } = c.env
  const isOpen = draft.state === 'draft' || (act === 'publish' && draft.state === 'in-review')
  if (!isOpen || (await planOfDraft(DB, draft.id))?.state === 'waiting') return 'closed'
  const { may } = viewOf(c)
  const agencies = await agenciesOfDraft(DB, draft)
  const needed = act === 'publish' ? 'publish' : 'write'
  if (!agencies.every((agency) => may(needed, agency || undefined))) return 'not-allowed'
  if (act === 'discard') return undefined
  if (!checkAgainst(engine, draft, isoDay(new Date())).answer) return 'wrong'
  const isMine = act === 'publish' && (await needsAnother(DB, personOf(c), { agencies, writers: draft.writers }))
  return isMine ? 'two-people' : undefined
}

/** Publishes those that the gate lets pass together. One with a time of its own is published from its page. */
async function publishAll(c: DeskContext, engine: Engine, drafts: Draft[], told: Told): Promise<DraftResult[]> {
  const stops = await Promise.all(drafts.map((draft) => stoppedBy(c, engine, draft, 'publish')))
  const rows = drafts.map((draft, place) => rowOf(draft, place, engine))
  const open = rows.filter(({ place }) => stops[place] === undefined)
  const { held, moved } = await gateRows(c.env, engine, open, new Date(), told)
  const results: DraftResult[] = []
  for (const [place, draft] of drafts.entries()) {
    const questions = held.get(place)
    const stopped = stops[place]
    if (stopped) results.push({ draft, result: stopped })
    else if (questions) results.push({ draft, result: 'held', held: questions })
    else
      results.push({
        draft,
        result: (await publishOne(c, engine, draft, moved.get(place) ?? [])) ? 'published' : 'closed',
      })
  }
  return results
}

function rowOf(draft: Draft, place: number, engine: Engine): GatedRow {
  const { markdown } = checkAgainst(engine, draft, isoDay(new Date()))
  return { place, answerId: draft.fields.id, markdown, baseVersion: draft.baseVersion }
}

async function publishOne(c: DeskContext, engine: Engine, draft: Draft, moved: Parameters<typeof publish>[1]['moved']) {
  const { answer, markdown } = checkAgainst(engine, draft, isoDay(new Date()))
  const { fields, baseVersion, writers, gapId, id: draftId } = draft
  if (!answer || fields.from || fields.until) return false
  const rest = { version: baseVersion + 1, writers, note: fields.note.trim(), gapId, draftId }
  return publish(c, { answer, markdown, ...rest, action: 'answer-published', ...(moved ? { moved } : {}) })
}
