import { Problem } from '../contract/index.ts'
import { type Draft, draft as readDraft } from '../store/drafts.ts'
import type { DeskContext } from './view.ts'

/** The draft of an address.
 * @throws {Problem} `not-found` */
export async function draftOf(c: DeskContext, id: string): Promise<Draft> {
  const draft = await readDraft(c.env.DB, id)
  if (!draft) throw new Problem('not-found')
  return draft
}
