import { Hono } from 'hono'
import { commentStatement } from '../../store/answers/draft-comments.ts'
import { type DraftState, draftStateStatement } from '../../store/answers/drafts.ts'
import { type AuditAction, auditStatement } from '../../store/audit.ts'
import { requirePermission } from '../access/permitted.ts'
import { agenciesOfDraft, draftOf, draftToChange } from '../drafts/draft-of.ts'
import { formOf, text } from '../ui/form.ts'
import { type DeskContext, type DeskEnv, personOf, viewOf } from '../ui/view.ts'
import { draftPage } from './draft-page.tsx'

const COMMENT_CHARACTERS = 2_000

/** Drafts in review: taking them back, sending them back, and what people say about them. */
export const reviewRoutes = new Hono<DeskEnv>()

reviewRoutes.post('/drafts/:id/take-back', async (c) => {
  const { id } = await draftToChange(c, c.req.param('id'))
  await moveDraft(c, id, 'in-review', 'draft', 'draft-taken-back')
  return c.redirect(`/desk/drafts/${id}`, 303)
})

reviewRoutes.post('/drafts/:id/send-back', async (c) => {
  const draft = await draftOf(c, c.req.param('id'))
  requirePermission(c, 'publish', ...(await agenciesOfDraft(c.env.DB, draft)))
  await moveDraft(c, draft.id, 'in-review', 'draft', 'draft-sent-back')
  return c.redirect(`/desk/drafts/${draft.id}`, 303)
})

reviewRoutes.post('/drafts/:id/comment', async (c) => {
  const draft = await draftOf(c, c.req.param('id'))
  const said = text(await formOf(c), 'comment').trim()
  const { t } = viewOf(c)
  const tooLong = said.length > COMMENT_CHARACTERS ? t.review.commentTooLong(COMMENT_CHARACTERS) : undefined
  const problem = said ? tooLong : t.review.commentNeeded
  if (problem) return draftPage(c, { draft, isChecked: false, comment: { text: said, problem }, status: 422 })
  await commentStatement(c.env.DB, draft.id, { at: new Date().toISOString(), who: personOf(c), text: said }).run()
  return c.redirect(`/desk/drafts/${draft.id}#comments`, 303)
})

/** Moves a draft from one state to another, with a line in the trail; nothing where it is in another state by now. */
export async function moveDraft(c: DeskContext, id: string, from: DraftState, to: DraftState, action: AuditAction) {
  const now = new Date()
  const draft = await draftOf(c, id)
  if (draft.state !== from) return
  const line = { at: now.toISOString(), who: personOf(c), action, target: `draft:${id}` }
  await c.env.DB.batch([draftStateStatement(c.env.DB, id, from, to, now), auditStatement(c.env.DB, line)])
}
