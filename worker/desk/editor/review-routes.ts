import { Hono } from 'hono'
import { isIsoDate } from '../../corpus/index.ts'
import { commentStatement } from '../../store/answers/draft-comments.ts'
import { setReviewer } from '../../store/answers/drafts.ts'
import { readAssignees } from '../../store/queue/assignees.ts'
import { requirePermission } from '../access/permitted.ts'
import { moveDraft } from '../drafts/change-draft.ts'
import { agenciesOfDraft, draftOf } from '../drafts/draft-of.ts'
import { formOf, text } from '../ui/form.ts'
import { type DeskEnv, personOf, viewOf } from '../ui/view.ts'
import { draftPage } from './draft-page.tsx'

const COMMENT_CHARACTERS = 2_000

/** Drafts in review: taking them back, sending them back, and what people say about them. */
export const reviewRoutes = new Hono<DeskEnv>()

for (const move of ['take-back', 'send-back'] as const)
  reviewRoutes.post(`/drafts/:id/${move}`, async (c) => {
    const id = c.req.param('id') ?? ''
    await moveDraft(c, id, move)
    return c.redirect(`/desk/drafts/${id}`, 303)
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

reviewRoutes.post('/drafts/:id/reviewer', async (c) => {
  const draft = await draftOf(c, c.req.param('id'))
  requirePermission(c, 'write', ...(await agenciesOfDraft(c.env.DB, draft)))
  const form = await formOf(c)
  const [named, day] = [text(form, 'reviewer'), text(form, 'due')]
  const reviewer = named === draft.reviewer || (await readAssignees(c.env.DB)).includes(named) ? named : ''
  const dueOn = isIsoDate(day) ? day : ''
  await setReviewer(c.env.DB, { id: draft.id, reviewer, dueOn, who: personOf(c) }, new Date())
  return c.redirect(`/desk/drafts/${draft.id}#comments`, 303)
})
