import type { AnswerRecord } from '../../corpus/index.ts'
import { requestPublish } from '../../live/publish-message.ts'
import { logError } from '../../log.ts'
import { answerRow } from '../../store/answers/answers.ts'
import { type Publication, publishVersion } from '../../store/answers/publication.ts'
import { type DeskContext, personOf } from '../ui/view.ts'
import { requireApproval } from './approve.ts'

/** One checked answer to publish, and what it closes. */
export interface ToPublish {
  answer: AnswerRecord
  version: number
  markdown: string
  /** Who wrote its text. */
  writers: readonly string[]
  note: string
  action: Publication['action']
  gapId?: string | undefined
  draftId?: string | undefined
  overruled?: Publication['overruled'] | undefined
  /** Questions of the examination that had no answer, and that it is for. */
  moved?: NonNullable<Publication['moved']>
  until?: string | undefined
}

/** Publishes one version in D1 and asks for the snapshot that makes it live.
 * @returns Whether it was published; false means that this version was there already.
 * @throws {Problem} `not-allowed` for who may not approve it. */
export async function publish(
  c: DeskContext,
  { answer, gapId, draftId, overruled, ...rest }: ToPublish,
): Promise<boolean> {
  const { id, language, agency, title, reviewBy, translates } = answer
  await requireApproval(c, { agencies: await ownersOf(c.env.DB, answer), writers: rest.writers })
  const publication: Publication = {
    id,
    language,
    agency,
    title,
    reviewBy,
    author: personOf(c),
    translates,
    ...rest,
    ...(gapId ? { gapId } : {}),
    ...(draftId ? { draftId } : {}),
    ...(overruled ? { overruled } : {}),
  }
  const published = await publishVersion(c.env.DB, publication, new Date())
  if (published) await makeLive(c, `answer:${id}/${language} version ${rest.version}`)
  return published
}

/** The agency that a text names, and the one that owns what is live. */
async function ownersOf(
  db: D1Database,
  { id, language, agency }: Pick<AnswerRecord, 'id' | 'language' | 'agency'>,
): Promise<string[]> {
  const live = await answerRow(db, id, language)
  return [agency, ...(live ? [live.agency] : [])]
}

/** Asks for a new snapshot. Should the queue fail, what was published stays so, and the answer's page offers to try again. */
export async function makeLive(c: DeskContext, reason: string): Promise<void> {
  try {
    await requestPublish(c.env, { kind: 'publish', by: personOf(c), reason })
  } catch (error) {
    logError('the queue did not take a publish message', error)
  }
}
