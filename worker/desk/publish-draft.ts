import { twoPeopleAgencies } from '../store/agency-rules.ts'
import { answerRow } from '../store/answers.ts'
import type { Draft } from '../store/drafts.ts'
import { candidateEngine } from './candidate.ts'
import { type FieldFinding, hasErrors } from './draft-check.ts'
import { draftOf } from './draft-of.ts'
import { checkedDraft, draftPage } from './draft-page.tsx'
import { staleVersion } from './draft-stale.ts'
import { askGate } from './gate/ask-gate.ts'
import { regressionsOf } from './gate/gate.ts'
import { publish } from './publish.ts'
import { type DeskContext, personOf, viewOf } from './view.ts'

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
  return taken ? [{ field: 'id', severity: 'error', message: viewOf(c).t.idTaken }] : []
}

/** Publishes a saved draft: once, however often it is sent. Shows what is wrong, or whose version came first, when it cannot.
 * @param reason - Why an admin publishes although the gate says no. */
export async function publishDraft(c: DeskContext, id: string, reason = '') {
  const draft = await draftOf(c, id)
  if (draft.state === 'published') return c.redirect(publishedPath(draft), 303)
  const [{ checked, engine }, also] = await Promise.all([checkedDraft(c, draft), nameTaken(c, draft)])
  const { answer, markdown } = checked
  if (!answer || hasErrors(also)) return draftPage(c, { draft, also, isChecked: true, status: 422 })
  const { gapId, fields, baseVersion } = draft
  if (await needsAnother(c, draft, answer.agency))
    return draftPage(c, { draft, isChecked: true, said: 'twoPeople', status: 403 })
  const live = await answerRow(c.env.DB, answer.id, answer.language)
  if ((live?.version ?? 0) !== baseVersion) return overtaken(c, id)
  const candidate = await candidateEngine(engine, answer)
  const report = await askGate(c.env, engine, candidate, new Date())
  const worse = regressionsOf(report).length
  if (worse > 0 && !reason) return draftPage(c, { draft, isChecked: true, said: 'gateStopped', status: 422 })
  const version = baseVersion + 1
  const action = 'answer-published'
  const published = await publish(c, {
    answer,
    version,
    markdown,
    note: fields.note.trim(),
    action,
    gapId,
    draftId: id,
    overruled: worse > 0 ? { reason, worse } : undefined,
  })
  return published ? c.redirect(publishedPath(draft), 303) : overtaken(c, id)
}

/** Whether the agency wants another person to publish than who wrote last. */
async function needsAnother(c: DeskContext, { author }: Draft, agency: string): Promise<boolean> {
  return author === personOf(c) && (await twoPeopleAgencies(c.env.DB)).has(agency)
}

/** This version was there already: by the same form sent twice, or by someone else. */
async function overtaken(c: DeskContext, id: string) {
  const draft = await draftOf(c, id)
  return draft.state === 'published' ? c.redirect(publishedPath(draft), 303) : staleVersion(c, draft)
}
