import { Hono } from 'hono'
import { Problem } from '../../contract/index.ts'
import { type DraftFields, draftsForGap } from '../../store/answers/drafts.ts'
import { writeWithLines } from '../../store/audit.ts'
import { closeGap, reopenGapStatement } from '../../store/gaps/close-gap.ts'
import { beginDraft } from '../drafts/change-draft.ts'
import { fieldsForGap } from '../drafts/draft-fields.ts'
import { REASON_CHARACTERS } from '../ui/field-problem.tsx'
import { formOf, text } from '../ui/form.ts'
import type { DeskContext, DeskEnv } from '../ui/view.ts'
import { personOf, type View, viewOf } from '../ui/view.ts'
import type { Closing } from './gap-actions.tsx'
import { gapOf, gapPage } from './gap-page.tsx'

/** One gap's page and what can be done about it, but for linking. */
export const gapRoutes = new Hono<DeskEnv>()

const SAID = ['reopened', 'merged', 'wasSplit', 'wasMoved'] as const

gapRoutes.get('/gaps/:id', (c) => {
  const find = c.req.query('find')
  const said = SAID.find((each) => each === c.req.query('said'))
  return gapPage(c, c.req.param('id'), {
    ...(find === undefined ? {} : { find }),
    ...(said === undefined ? {} : { said }),
  })
})

gapRoutes.post('/gaps/:id/close', async (c) => {
  const id = c.req.param('id')
  const form = await formOf(c)
  const closing = readClosing(text(form, 'state'), text(form, 'reason').trim(), viewOf(c))
  if ('problems' in closing) return gapPage(c, id, { closing })
  const now = new Date()
  const by = personOf(c)
  const { state, reason } = closing
  const line = {
    at: now.toISOString(),
    who: by,
    action: 'gap-closed',
    target: `gap:${id}`,
    reason,
    detail: { state },
  } as const
  try {
    await closeGap(c.env.DB, { id, state, reason, by }, now, line)
  } catch (error) {
    if (error instanceof Problem && error.code === 'gap-closed') return gapPage(c, id, { said: 'changed' })
    throw error
  }
  return c.redirect(`/desk/gaps/${id}`, 303)
})

gapRoutes.post('/gaps/:id/reopen', async (c) => {
  const gap = await gapOf(c, c.req.param('id'))
  if (gap.state === 'open') return gapPage(c, gap.id)
  const line = {
    at: new Date().toISOString(),
    who: personOf(c),
    action: 'gap-reopened',
    target: `gap:${gap.id}`,
  } as const
  await writeWithLines(c.env.DB, reopenGapStatement(c.env.DB, gap.id), line)
  return c.redirect(`/desk/gaps/${gap.id}?said=reopened`, 303)
})

gapRoutes.post('/gaps/:id/write', async (c) => {
  const gap = await gapOf(c, c.req.param('id'))
  if (gap.state !== 'open') return gapPage(c, gap.id, { said: 'changed' })
  const [started] = await draftsForGap(c.env.DB, gap.id)
  if (started) return c.redirect(`/desk/drafts/${started.id}`, 303) // sent twice, or someone else was first
  const draft = {
    language: gap.language,
    gapId: gap.id,
    baseVersion: 0,
    fields: ownAgency(c, fieldsForGap(gap)),
    writers: [],
  }
  const id = await beginDraft(c, draft)
  return c.redirect(`/desk/drafts/${id}`, 303)
})

/** The agency on whose page it was asked, unless the writer may not write for it. */
function ownAgency(c: DeskContext, fields: DraftFields): DraftFields {
  return viewOf(c).may('write', fields.agency || undefined) ? fields : { ...fields, agency: '' }
}

function readClosing(
  state: string,
  reason: string,
  { t }: View,
): Closing | { state: 'not-ours' | 'dismissed'; reason: string } {
  const tooLong = reason.length > REASON_CHARACTERS ? t.changes.reasonTooLong(REASON_CHARACTERS) : undefined
  const reasonProblem = reason ? tooLong : t.changes.reasonNeeded
  if ((state === 'not-ours' || state === 'dismissed') && !reasonProblem) return { state, reason }
  const isChosen = state === 'not-ours' || state === 'dismissed'
  const problems = {
    ...(isChosen ? {} : { state: t.gap.closeChoiceNeeded }),
    ...(reasonProblem ? { reason: reasonProblem } : {}),
  }
  return { state, reason, problems }
}
