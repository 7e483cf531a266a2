import { Hono } from 'hono'
import { draftVersions } from '../../store/answers/draft-versions.ts'
import type { Draft, DraftFields } from '../../store/answers/drafts.ts'
import { requirePermission } from '../access/permitted.ts'
import { beginDraft, moveDraft } from '../drafts/change-draft.ts'
import { hasErrors } from '../drafts/draft-check.ts'
import { emptyFields, named } from '../drafts/draft-fields.ts'
import { agenciesOfDraft, draftOf } from '../drafts/draft-of.ts'
import { REASON_CHARACTERS } from '../ui/field-problem.tsx'
import { formOf, text, texts } from '../ui/form.ts'
import type { DeskContext, DeskEnv } from '../ui/view.ts'
import { checkedDraft, draftPage, liveCheck } from './draft-page.tsx'
import { staleDraft } from './draft-stale.ts'
import { KEPT_STATUS, keepTyped, typedDraft } from './keep-typed.ts'
import { nameTaken, publishDraft, publishedPath } from './publish-draft.ts'

/** Writing an answer: new drafts, saving, publishing, discarding. */
export const draftRoutes = new Hono<DeskEnv>()

draftRoutes.post('/drafts', async (c) => {
  const id = await beginDraft(c, { language: 'en', baseVersion: 0, fields: emptyFields(), writers: [] })
  return c.redirect(`/desk/drafts/${id}`, 303)
})

draftRoutes.get('/drafts/:id', async (c) => {
  const draft = await draftOf(c, c.req.param('id'))
  const old = await oldText(c, draft, Number(c.req.query('version')))
  if (old) return draftPage(c, { draft: { ...draft, fields: old }, isChecked: false, said: 'oldText' })
  const show = c.req.query('show')
  const isChecked = show === 'preview' || show === 'problems'
  const also = isChecked ? await nameTaken(c, draft) : []
  return draftPage(c, { draft, also, isChecked, ...(show === 'saved' ? { said: 'saved' } : {}) })
})

draftRoutes.post('/drafts/:id', async (c) => {
  const form = await formOf(c)
  const draft = await draftOf(c, c.req.param('id'))
  const act = text(form, 'do')
  if (draft.state === 'published' && act === 'publish') return c.redirect(publishedPath(draft), 303) // sent twice
  const said = typedDraft(form, draft)
  // Not while somebody types: a name that is there stays as it is.
  const typed = act === 'save' ? said : { ...said, fields: named(said.fields) }
  const kept = await keepTyped(c, draft, typed)
  if (kept === 'stale') return staleDraft(c, typed)
  if (kept !== 'saved') return draftPage(c, { draft: typed, isChecked: false, said: kept, status: KEPT_STATUS[kept] })
  if (act === 'publish') return publishDraft(c, draft.id)
  if (act === 'review') return sendForReview(c, draft.id)
  return c.redirect(`/desk/drafts/${draft.id}?show=${act === 'preview' ? 'preview' : 'saved'}`, 303)
})

// What a page's script asks for: the same save without a new page, so that it can say so beside the text.
draftRoutes.post('/drafts/:id/autosave', async (c) => {
  const draft = await draftOf(c, c.req.param('id'))
  const kept = await keepTyped(c, draft, typedDraft(await formOf(c), draft))
  const { revision, updatedAt } = kept === 'saved' ? await draftOf(c, draft.id) : draft
  return c.json({ kept, revision, savedAt: updatedAt }, KEPT_STATUS[kept])
})

draftRoutes.post('/drafts/:id/check', async (c) => {
  const draft = await draftOf(c, c.req.param('id'))
  return liveCheck(c, typedDraft(await formOf(c), draft))
})

draftRoutes.post('/drafts/:id/overrule', async (c) => {
  const form = await formOf(c)
  const draft = await draftOf(c, c.req.param('id'))
  const reason = text(form, 'reason').trim().slice(0, REASON_CHARACTERS)
  // What the admin saw is what is published, and never without a reason.
  const isAsSeen = String(draft.revision) === text(form, 'revision')
  if (draft.state !== 'published' && (!reason || !isAsSeen))
    return draftPage(c, { draft, isChecked: true, said: 'gateStopped', status: 422 })
  return publishDraft(c, draft.id, { reason })
})

// What a reviewer says about questions that must have got no answer: they are what this answer is for.
draftRoutes.post('/drafts/:id/ours', async (c) => {
  const form = await formOf(c)
  const draft = await draftOf(c, c.req.param('id'))
  const ours = texts(form, 'ours')
  requirePermission(c, 'publish', ...(await agenciesOfDraft(c.env.DB, draft)))
  if (draft.state !== 'published' && String(draft.revision) !== text(form, 'revision'))
    return draftPage(c, { draft, isChecked: true, said: 'gateStopped', ours, status: 422 })
  return publishDraft(c, draft.id, { ours })
})

draftRoutes.post('/drafts/:id/discard', (c) => moved(c, c.req.param('id'), 'discard'))

draftRoutes.post('/drafts/:id/restore', (c) => moved(c, c.req.param('id'), 'restore'))

/** The fields of a kept version, to be looked at in the form: nothing is saved until somebody does. */
async function oldText(c: DeskContext, { id }: Draft, revision: number): Promise<DraftFields | undefined> {
  const versions = Number.isInteger(revision) ? await draftVersions(c.env.DB, id) : []
  return versions.find((version) => version.revision === revision)?.fields
}

/** Back to the draft, which says where it is now, or why it stays where it was. */
async function moved(c: DeskContext, id: string, move: 'discard' | 'restore') {
  const refused = await moveDraft(c, id, move)
  if (!refused) return c.redirect(`/desk/drafts/${id}`, 303)
  const draft = await draftOf(c, id)
  return draftPage(c, { draft, isChecked: false, said: refused, status: KEPT_STATUS[refused] })
}

/** Hands a saved draft to the reviewers, once nothing is wrong with it. */
async function sendForReview(c: DeskContext, id: string) {
  const draft = await draftOf(c, id)
  const [{ checked }, also] = await Promise.all([checkedDraft(c, draft), nameTaken(c, draft)])
  if (!checked.answer || hasErrors(also)) return draftPage(c, { draft, also, isChecked: true, status: 422 })
  await moveDraft(c, id, 'review')
  return c.redirect(`/desk/drafts/${id}`, 303)
}
