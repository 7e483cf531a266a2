import { Problem } from '../../contract/index.ts'
import { answerRow } from '../../store/answers/answers.ts'
import { type Draft, draft as readDraft } from '../../store/answers/drafts.ts'
import type { DeskContext } from '../ui/view.ts'

/** The draft of an address.
 * @throws {Problem} `not-found` */
export async function draftOf(c: DeskContext, id: string): Promise<Draft> {
  const draft = await readDraft(c.env.DB, id)
  if (!draft) throw new Problem('not-found')
  return draft
}

/** The agencies whose answer a draft is or changes: the one that is chosen in it, and the one that owns what is live. */
export async function agenciesOfDraft(db: D1Database, { answerId, language, fields }: Draft): Promise<string[]> {
  const live = answerId === undefined ? undefined : await answerRow(db, answerId, language)
  return [fields.agency, ...(live ? [live.agency] : [])]
}
