import { Hono } from 'hono'
import { commentStatement } from '../../store/answers/draft-comments.ts'
import { moveDraft } from '../drafts/change-draft.ts'
import { draftOf } from '../drafts/draft-of.ts'
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
