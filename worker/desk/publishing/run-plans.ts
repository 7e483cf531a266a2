import { type Background, liveEngine } from '../../live/live.ts'
import { logError } from '../../log.ts'
import { archiveStatements } from '../../store/answers/archive-answer.ts'
import { type Draft, draft as readDraft } from '../../store/answers/drafts.ts'
import { beginPlannedChanges } from '../../store/answers/planned-changes.ts'
import { endPlanStatement, type HeldWhy, type Plan, plansDue } from '../../store/answers/plans.ts'
import { isVersionTaken, publicationStatements } from '../../store/answers/publication.ts'
import { type AuditEntry, writeWithLines } from '../../store/audit.ts'
import { agenciesOfDraft } from '../drafts/draft-of.ts'
import { needsAnother } from './approve.ts'
import { examineDraft } from './examine-draft.ts'

/** Carries out the plans whose time has come: drafts pass the gate again and are published, or are held back with the reason; answers
 * whose time is over are taken down. One that fails waits for the next time. The snapshot that makes it live is the caller's to ask for. */
export async function runPlans(env: Env, background: Background, now: Date): Promise<void> {
  await beginChanges(env, now)
  for (const plan of await due(env, now)) {
    try {
      if (plan.kind === 'archive') await takeDown(env, plan, now)
      else await publishPlanned(env, background, plan, now)
    } catch (error) {
      logError(`plan ${plan.id} could not be carried out and is tried again`, error)
    }
  }
}

/** Facts, contacts and the like that hold from today on. */
async function beginChanges({ DB }: Env, now: Date): Promise<void> {
  try {
    await beginPlannedChanges(DB, now)
  } catch (error) {
    logError('changes whose day has come could not begin; the next minute tries again', error)
  }
}

/** What is due; nothing where the store does not answer, for publishing goes on without. */
async function due(env: Env, now: Date): Promise<Plan[]> {
  try {
    return await plansDue(env.DB, now)
  } catch (error) {
    logError('plans could not be read; the next minute tries again', error)
    return []
  }
}

async function takeDown({ DB }: Env, { id, answerId, language, who }: Plan, now: Date): Promise<void> {
  const archiving = { id: answerId, language, who, reason: '', isPlanned: true } as const
  await DB.batch([...archiveStatements(DB, archiving, now), endPlanStatement(DB, id, { state: 'done' }, now)])
}

async function publishPlanned(env: Env, background: Background, plan: Plan, now: Date): Promise<void> {
  const draft = plan.draftId ? await readDraft(env.DB, plan.draftId) : undefined
  if (draft?.state !== 'draft' && draft?.state !== 'in-review') return hold(env, plan, 'closed', now)
  if (await needsAnother(env.DB, plan.who, { agencies: await agenciesOfDraft(env.DB, draft), writers: draft.writers }))
    return hold(env, plan, 'two-people', now)
  const engine = await liveEngine(env, background)
  // The facts were checked on the day of the approval, not on the day that nobody looked.
  const examined = await examineDraft(env, engine, draft, {
    checkedOn: plan.madeAt.slice(0, 10),
    now,
    ours: plan.ours ?? [],
  })
  if ('stop' in examined) return hold(env, plan, examined.stop, now)
  if (examined.worse > (plan.overruled?.worse ?? 0)) return hold(env, plan, 'gate', now)
  try {
    await env.DB.batch(publicationStatements(env.DB, publicationOf(plan, draft, examined), now))
  } catch (error) {
    if (!isVersionTaken(error)) throw error
    await hold(env, plan, 'overtaken', now)
  }
}

type Passed = Extract<Awaited<ReturnType<typeof examineDraft>>, { answer: unknown }>

function publicationOf(
  plan: Plan,
  { id: draftId, baseVersion, fields, gapId, writers }: Draft,
  { answer, markdown, moved }: Passed,
) {
  const { id, language, agency, title, reviewBy, translates } = answer
  return {
    id,
    language,
    agency,
    title,
    reviewBy,
    translates,
    markdown,
    moved,
    draftId,
    version: baseVersion + 1,
    author: plan.who,
    writers,
    note: fields.note.trim(),
    action: 'answer-published' as const,
    until: plan.until,
    planId: plan.id,
    ...(gapId ? { gapId } : {}),
    ...(plan.overruled ? { overruled: plan.overruled } : {}),
  }
}

/** Holds a publication back; the draft's page and the list of answers say why. */
async function hold({ DB }: Env, plan: Plan, why: HeldWhy, now: Date): Promise<void> {
  const targets = [`answer:${plan.answerId}/${plan.language}`, ...(plan.draftId ? [`draft:${plan.draftId}`] : [])]
  const lineOf = (target: string): AuditEntry => ({
    ...{ at: now.toISOString(), who: plan.who, action: 'plan-held', detail: { why }, target },
  })
  // Nothing, where it was done meanwhile by the same plan run twice.
  await writeWithLines(DB, endPlanStatement(DB, plan.id, { state: 'held', why }, now), ...targets.map(lineOf))
}
