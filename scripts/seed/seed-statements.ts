import { createHash } from 'node:crypto'
import { type AnswerRecord, type ContentFile, withoutVersion } from '../../worker/corpus/index.ts'

/** An answer with the file it was read from. */
export interface SeedAnswer {
  answer: AnswerRecord
  file: ContentFile
}

/** Keys in one statement; D1 takes statements up to 100 KB, and 200 keys of two 80-character ids stay below 40 KB. */
const KEYS_EACH = 200

/** What identifies a file's text: the version that it names does not count. */
export function contentHash(text: string): string {
  return createHash('sha256').update(withoutVersion(text)).digest('hex')
}

/** SQL that brings the answers of a content folder into the database; running it again changes nothing.
 * - A new or changed file becomes the next version and is published. An unchanged one never overwrites a writer's work.
 *   One that says what is live already (`npm run content -- pull`) makes no version.
 * - A translation counts as made from the English that is live then, unless its file says which (`translates`).
 * - An answer whose file is gone is archived. Answers that writers made here have no file and are left alone.
 * @param nowIso - When the versions were made.
 * @param isChanged - Spares the statements of files that are known to be in the database as they are. */
export function seedStatements(
  answers: readonly SeedAnswer[],
  nowIso: string,
  isChanged: (answer: SeedAnswer) => boolean = () => true,
): string[] {
  const sorted = [...answers].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  return [...sorted.filter(isChanged).flatMap((one) => upsert(one, nowIso)), ...archive(sorted.map(keyOf))]
}

function keyOf({ answer }: SeedAnswer): string {
  return `${answer.id} ${answer.language}`
}

function upsert({ answer, file }: SeedAnswer, nowIso: string): [string, string] {
  const hash = quote(contentHash(file.text))
  const [id, language, title] = [quote(answer.id), quote(answer.language), quote(answer.title)]
  const last = `(SELECT coalesce(max(version), 0) FROM answer_versions WHERE id = ${id} AND language = ${language})`
  const changed = `NOT EXISTS (SELECT 1 FROM answers WHERE id = ${id} AND language = ${language} AND seeded_hash = ${hash})`
  const version = [
    id,
    language,
    `${last} + 1`,
    title,
    'text',
    quote(answer.owner),
    "'From the content folder'",
    quote(nowIso),
  ]
  const english = `(SELECT version FROM answers WHERE id = ${id} AND language = 'en')`
  const translates = answer.language === 'en' ? 'NULL' : (answer.translates ?? english)
  const row = [id, language, quote(answer.agency), title, "'published'", last, quote(answer.reviewBy), hash, translates]
  const live = `SELECT 1 FROM answers a JOIN answer_versions v ON v.id = a.id AND v.language = a.language AND v.version = a.version
WHERE a.id = ${id} AND a.language = ${language} AND v.markdown = text`
  return [
    `INSERT INTO answer_versions (id, language, version, title, markdown, author, note, created_at) SELECT ${version.join(', ')} FROM (SELECT ${quote(withoutVersion(file.text))} AS text) WHERE ${changed} AND NOT EXISTS (${live});`,
    `INSERT INTO answers (id, language, agency, title, state, version, review_by, seeded_hash, translates) SELECT ${row.join(', ')} WHERE ${changed}
ON CONFLICT (id, language) DO UPDATE SET agency = excluded.agency, title = excluded.title, state = excluded.state, version = excluded.version, review_by = excluded.review_by, seeded_hash = excluded.seeded_hash, translates = excluded.translates;`,
  ]
}

/** Each statement covers a range of keys, so that `NOT IN` stays true of the whole. The hash is emptied: a file that returns counts as changed. */
function archive(keys: readonly string[]): string[] {
  const statements: string[] = []
  for (let start = 0; start === 0 || start < keys.length; start += KEYS_EACH) {
    const part = keys.slice(start, start + KEYS_EACH)
    const from = start === 0 ? '' : `AND id || ' ' || language >= ${quote(part[0] ?? '')}`
    const next = keys[start + KEYS_EACH]
    const to = next === undefined ? '' : `AND id || ' ' || language < ${quote(next)}`
    statements.push(
      `UPDATE answers SET state = 'archived', seeded_hash = '' WHERE seeded_hash IS NOT NULL AND seeded_hash <> '' ${from} ${to} AND id || ' ' || language NOT IN (${part.map(quote).join(', ')});`,
    )
  }
  return statements
}

/** A text in SQL. SQLite has no escapes inside quotes but the doubled quote. NUL would end the text early; the corpus refuses it, so it cannot come here. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
