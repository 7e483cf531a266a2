import { Hono } from 'hono'
import { isLanguage, type Language } from '../contract/index.ts'
import { auditStatement } from '../store/audit.ts'
import { createDraft, type Draft, type DraftFields, draftStateStatement, saveDraft } from '../store/drafts.ts'
import { hasErrors } from './draft-check.ts'
import { emptyFields, fieldsOfForm } from './draft-fields.ts'
import { agenciesOfDraft, draftOf, draftToChange } from './draft-of.ts'
import { checkedDraft, draftPage } from './draft-page.tsx'
import { staleDraft } from './draft-stale.ts'
import { formOf, text } from './form.ts'
import { REASON_CHARACTERS } from './gap-actions.tsx'
import { nameTaken, publishDraft, publishedPath } from './publish-draft.ts'
import { moveDraft } from './review-routes.ts'
import { type DeskContext, type DeskEnv, personOf, viewOf } from './view.ts'

/** Writing an answer: new drafts, saving, publishing, discarding. */
export const draftRoutes = new Hono<DeskEnv>()

draftRoutes.post('/drafts', async (c) => {
  const draft = { language: 'en', baseVersion: 0, fields: emptyFields(), author: personOf(c) } as const
  const id = await createDraft(c.env.DB, draft, new Date())
  return c.redirect(`/desk/drafts/${id}`, 303)
})

draftRoutes.get('/drafts/:id', async (c) => {
  const draft = await draftOf(c, c.req.param('id'))
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
  const typed = typedOf(form, draft)
  if (draft.state !== 'draft' && draft.state !== 'in-review') return showTyped(c, typed, 'draftClosed')
  const { may } = viewOf(c)
  const agencies = [...(await agenciesOfDraft(c, draft)), typed.fields.agency]
  const needed = draft.state === 'in-review' ? 'publish' : 'write' // what is in review is the reviewer's to change
  if (!agencies.every((agency) => may(needed, agency || undefined))) return showTyped(c, typed, 'notYourAgency')
  const saved = await save(c, draft, typed)
  if (saved === 'failed') return showTyped(c, typed, 'saveFailed')
  if (saved === 'stale') return staleDraft(c, typed)
  if (act === 'publish') return publishDraft(c, draft.id)
  if (act === 'review') return sendForReview(c, draft.id)
  return c.redirect(`/desk/drafts/${draft.id}?show=${act === 'preview' ? 'preview' : 'saved'}`, 303)
})

draftRoutes.post('/drafts/:id/overrule', async (c) => {
  const form = await formOf(c)
  const draft = await draftOf(c, c.req.param('id'))
  const reason = text(form, 'reason').trim().slice(0, REASON_CHARACTERS)
  // What the admin saw is what is published, and never without a reason.
  const isAsSeen = String(draft.revision) === text(form, 'revision')
  if (draft.state !== 'published' && (!reason || !isAsSeen))
    return draftPage(c, { draft, isChecked: true, said: 'gateStopped', status: 422 })
  return publishDraft(c, draft.id, reason)
})

draftRoutes.post('/drafts/:id/discard', async (c) => {
  const { id } = await draftToChange(c, c.req.param('id'))
  const now = new Date()
  const line = { at: now.toISOString(), who: personOf(c), action: 'draft-discarded', target: `draft:${id}` } as const
  const discard = draftStateStatement(c.env.DB, id, 'draft', 'discarded', now)
  await c.env.DB.batch([discard, auditStatement(c.env.DB, line)])
  return c.redirect(`/desk/drafts/${id}`, 303)
})

draftRoutes.post('/drafts/:id/restore', async (c) => {
  const { id } = await draftToChange(c, c.req.param('id'))
  await draftStateStatement(c.env.DB, id, 'discarded', 'draft', new Date()).run()
  return c.redirect(`/desk/drafts/${id}`, 303)
})

/** Hands a saved draft to the reviewers, once nothing is wrong with it. */
async function sendForReview(c: DeskContext, id: string) {
  const draft = await draftOf(c, id)
  const [{ checked }, also] = await Promise.all([checkedDraft(c, draft), nameTaken(c, draft)])
  if (!checked.answer || hasErrors(also)) return draftPage(c, { draft, also, isChecked: true, status: 422 })
  await moveDraft(c, id, 'draft', 'in-review', 'draft-to-review')
  return c.redirect(`/desk/drafts/${id}`, 303)
}

/** A draft as someone sent it: its own text and language, the save and the version it started from. */
function typedOf(form: FormData, draft: Draft): Draft {
  const fields = fieldsOfForm(form)
  const asked = text(form, 'language')
  const isNew = draft.answerId === undefined
  return {
    ...draft,
    fields: { ...fields, id: draft.answerId ?? fields.id },
    language: isNew && isLanguage(asked) ? asked : draft.language,
    revision: Number(text(form, 'revision')) || 0,
    baseVersion: Number(text(form, 'baseVersion')) || 0,
  }
}

const TYPED_STATUS = { saveFailed: 503, draftClosed: 409, notYourAgency: 403 } as const

function showTyped(c: DeskContext, draft: Draft, said: keyof typeof TYPED_STATUS) {
  return draftPage(c, { draft, isChecked: false, said, status: TYPED_STATUS[said] })
}

async function save(c: DeskContext, stored: Draft, typed: Draft): Promise<'saved' | 'stale' | 'failed'> {
  // Who sends the text as it is has not written it: the one who wrote last stays.
  if (stored.revision === typed.revision && stored.baseVersion === typed.baseVersion && isSame(stored, typed))
    return 'saved'
  try {
    if (await saveDraft(c.env.DB, { ...typed, author: personOf(c) }, new Date())) return 'saved'
    const now = await draftOf(c, typed.id)
    return isSame(now, typed) ? 'saved' : 'stale' // the same form sent twice is no conflict
  } catch (error) {
    console.error('a draft could not be saved', error)
    return 'failed'
  }
}

function isSame(stored: Draft, typed: Draft): boolean {
  const text = ({ fields, language }: { fields: DraftFields; language: Language }) => JSON.stringify([language, fields])
  return text(stored) === text(typed)
}
