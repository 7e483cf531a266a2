import { type AnswerRecord, withoutVersion } from '../../worker/corpus/index.ts'
import { contentHash, quote } from '../seed/seed-statements.ts'

/** One answer to publish: its record and file, and the live version it replaces, 0 where there is none. */
export interface Push {
  answer: AnswerRecord
  text: string
  replaces: number
}

/** SQL that publishes a file as the next version. Each statement looks first whether the version it replaces is live still, or whether
 * the one before it did its part: where a writer was quicker, none of them writes anything. */
export function pushStatements({ answer, text, replaces }: Push, nowIso: string): string[] {
  const [id, language, title] = [quote(answer.id), quote(answer.language), quote(answer.title)]
  const version = replaces + 1
  const key = `id = ${id} AND language = ${language}`
  const isLive = replaces
    ? `EXISTS (SELECT 1 FROM answers WHERE ${key} AND version = ${replaces})`
    : `NOT EXISTS (SELECT 1 FROM answers WHERE ${key})`
  const isOurs = `EXISTS (SELECT 1 FROM answer_versions WHERE ${key} AND version = ${version} AND created_at = ${quote(nowIso)} AND note = ${NOTE})`
  const english = `(SELECT version FROM answers WHERE id = ${id} AND language = 'en')`
  const translates = answer.language === 'en' ? 'NULL' : (answer.translates ?? english)
  const hash = quote(contentHash(text))
  return [
    `INSERT INTO answer_versions (id, language, version, title, markdown, author, note, created_at)
SELECT ${id}, ${language}, ${version}, ${title}, ${quote(withoutVersion(text))}, ${quote(answer.owner)}, ${NOTE}, ${quote(nowIso)} WHERE ${isLive};`,
    `INSERT INTO answers (id, language, agency, title, state, version, review_by, seeded_hash, translates)
SELECT ${id}, ${language}, ${quote(answer.agency)}, ${title}, 'published', ${version}, ${quote(answer.reviewBy)}, ${hash}, ${translates} WHERE ${isOurs}
ON CONFLICT (id, language) DO UPDATE SET agency = excluded.agency, title = excluded.title, state = excluded.state, version = excluded.version, review_by = excluded.review_by, seeded_hash = excluded.seeded_hash, translates = excluded.translates;`,
    `INSERT INTO audit (at, who, action, target, reason, detail)
SELECT ${quote(nowIso)}, ${quote(answer.owner)}, 'answer-published', ${quote(`answer:${answer.id}/${answer.language}`)}, ${NOTE}, '{"version":${version}}' WHERE ${isOurs};`,
  ]
}

const NOTE = "'Pushed from the content folder'"

/** Forgets which deployment the live snapshot was made for: the Worker then makes a new one within seconds, as after a deployment. */
export const REFRESH = "UPDATE current_snapshot SET base = '' WHERE one = 1;"
