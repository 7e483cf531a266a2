import { isLanguage, type Language } from '../../contract/index.ts'
import { logError } from '../../log.ts'
import type { Draft, DraftFields } from '../../store/answers/drafts.ts'
import { refusalOf, saveTyped } from '../drafts/change-draft.ts'
import { fieldsOfForm } from '../drafts/draft-fields.ts'
import { draftOf } from '../drafts/draft-of.ts'
import { text } from '../ui/form.ts'
import type { DeskContext } from '../ui/view.ts'

/** What becomes of a text that someone sent, with the status that says so. */
export const KEPT_STATUS = {
  saved: 200,
  stale: 409,
  saveFailed: 503,
  draftClosed: 409,
  planned: 409,
  notYourAgency: 403,
} as const
export type Kept = keyof typeof KEPT_STATUS

/** A draft as someone sent it: its own text and language, the save and the version it started from. */
export function typedDraft(form: FormData, draft: Draft): Draft {
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

/** Saves what someone typed into the draft it belongs to, where they may and nobody saved first. */
export async function keepTyped(c: DeskContext, draft: Draft, typed: Draft): Promise<Kept> {
  const refused = await refusalOf(c, draft, typed)
  if (refused === 'planned' && isSame(draft, typed)) return 'saved'
  return refused ?? save(c, draft, typed)
}

async function save(c: DeskContext, stored: Draft, typed: Draft): Promise<Kept> {
  // Who sends the text as it is has not saved it: the one who saved last stays.
  if (stored.revision === typed.revision && stored.baseVersion === typed.baseVersion && isSame(stored, typed))
    return 'saved'
  try {
    if (await saveTyped(c, stored, typed)) return 'saved'
    const now = await draftOf(c, typed.id)
    return isSame(now, typed) ? 'saved' : 'stale' // the same form sent twice is no conflict
  } catch (error) {
    logError('a draft could not be saved', error)
    return 'saveFailed'
  }
}

function isSame(stored: Draft, typed: Draft): boolean {
  const text = ({ fields, language }: { fields: DraftFields; language: Language }) => JSON.stringify([language, fields])
  return text(stored) === text(typed)
}
