import { type AnswerRecord, isoDay } from '../../corpus/index.ts'
import { answerRow } from '../../store/answers/answers.ts'
import type { Draft } from '../../store/answers/drafts.ts'
import { type NewPlan, planOfDraft, planStatements } from '../../store/answers/plans.ts'
import { auditStatement } from '../../store/audit.ts'
import { type FieldFinding, hasErrors } from '../drafts/draft-check.ts'
import { agenciesOfDraft, draftOf } from '../drafts/draft-of.ts'
import { type Timing, timingOf, zoneOf } from '../drafts/timing.ts'
import { type Approval, needsAnother, requireApproval } from '../publishing/approve.ts'
import { examineDraft } from '../publishing/examine-draft.ts'
import type { Told } from '../publishing/gate/gate.ts'
import { publish } from '../publishing/publish.ts'
import { withProgress } from '../publishing/under-way/with-progress.ts'
import { type DeskContext, personOf, viewOf } from '../ui/view.ts'
import { checkedDraft, draftPage } from './draft-page.tsx'
import { staleVersion } from './draft-stale.ts'

/** Where a published draft's answer is. */
export function publishedPath({ fields, language, baseVersion }: Draft): string {
  return `/desk/answers/${fields.id}/${language}?published=${baseVersion + 1}`
}

/** The problem that a new answer's name is another answer's. */
export async function nameTaken(
  c: DeskContext,
  { answerId, baseVersion, fields, language }: Draft,
): Promise<FieldFinding[]> {
  if (answerId !== undefined || baseVersion > 0 || !fields.id) return []
  const taken = await answerRow(c.env.DB, fields.id, language)
  return taken ? [{ field: 'id', severity: 'error', message: viewOf(c).t.draft.idTaken }] : []
}

/** What who publishes says to the gate. */
interface SaidToGate {
  /** Why an admin publishes although the gate says no. */
  reason?: string
  /** Ids of questions of the examination that the answer is for. */
  ours?: string[]
}

/** Publishes a saved draft, now or at the time it names: once, however often it is sent. Shows what is wrong, or whose version came
 * first, when it cannot. */
export function publishDraft(c: DeskContext, id: string, said: SaidToGate = {}) {
  return withProgress(c, `draft:${id}`, (told) => examinedAndPublished(c, id, said, told))
}

async function examinedAndPublished(c: DeskContext, id: string, { reason = '', ours = [] }: SaidToGate, told: Told) {
  const draft = await draftOf(c, id)
  if (draft.state === 'published') return c.redirect(publishedPath(draft), 303)
  if ((await planOfDraft(c.env.DB, id))?.state === 'waiting') return c.redirect(`/desk/drafts/${id}`, 303) // sent twice
  const [{ checked, engine }, taken] = await Promise.all([checkedDraft(c, draft), nameTaken(c, draft)])
  const now = new Date()
  const agency = engine.snapshot.agencies.find((one) => one.id === draft.fields.agency)
  const timing = timingOf(draft.fields, zoneOf(agency), now, viewOf(c))
  const also = [...taken, ...timing.findings]
  if (!checked.answer || hasErrors(also)) return draftPage(c, { draft, also, isChecked: true, status: 422 })
  if (await needsAnother(c.env.DB, personOf(c), await approvalOf(c, draft)))
    return draftPage(c, { draft, isChecked: true, said: 'twoPeople', status: 403 })
  const examined = await examineDraft(c.env, engine, draft, { checkedOn: isoDay(now), now, ours, told })
  if ('stop' in examined) return overtaken(c, id)
  const { answer, markdown, worse, moved } = examined
  if (worse > 0 && !reason) return draftPage(c, { draft, isChecked: true, said: 'gateStopped', ours, status: 422 })
  const overruled = worse > 0 ? { reason, worse } : undefined
  if (timing.from) return planDraft(c, draft, answer, { ...timing, from: timing.from }, { overruled, ours })
  const published = await publish(c, {
    answer,
    markdown,
    overruled,
    moved,
    version: draft.baseVersion + 1,
    writers: draft.writers,
    note: draft.fields.note.trim(),
    action: 'answer-published',
    gapId: draft.gapId,
    draftId: id,
    until: timing.until?.toISOString(),
  })
  return published ? c.redirect(publishedPath(draft), 303) : overtaken(c, id)
}

async function approvalOf(c: DeskContext, draft: Draft): Promise<Approval> {
  return { agencies: await agenciesOfDraft(c.env.DB, draft), writers: draft.writers }
}

/** Approves a draft for a time to come. Until then nobody can change it, unless the plan is called off. */
async function planDraft(
  c: DeskContext,
  draft: Draft,
  { id: answerId, language, agency }: AnswerRecord,
  { from, until }: Timing & { from: Date },
  { overruled, ours }: { overruled: NewPlan['overruled']; ours: string[] },
) {
  await requireApproval(c, await approvalOf(c, draft))
  const now = new Date()
  const who = personOf(c)
  const at = from.toISOString()
  const plan: NewPlan = {
    kind: 'publish',
    at,
    answerId,
    language,
    agency,
    who,
    draftId: draft.id,
    ...(until ? { until: until.toISOString() } : {}),
    ...(overruled ? { overruled } : {}),
    ...(ours.length > 0 ? { ours } : {}),
  }
  const line = { at: now.toISOString(), who, action: 'answer-planned', reason: draft.fields.note.trim() } as const
  const detail = { for: at, ...(until ? { until: until.toISOString() } : {}) }
  await c.env.DB.batch([
    ...planStatements(c.env.DB, plan, now),
    auditStatement(c.env.DB, { ...line, target: `answer:${answerId}/${language}`, detail }),
    auditStatement(c.env.DB, { ...line, target: `draft:${draft.id}`, detail }),
  ])
  return c.redirect(`/desk/drafts/${draft.id}`, 303)
}

/** This version was there already: by the same form sent twice, or by someone else. */
async function overtaken(c: DeskContext, id: string) {
  const draft = await draftOf(c, id)
  return draft.state === 'published' ? c.redirect(publishedPath(draft), 303) : staleVersion(c, draft)
}
