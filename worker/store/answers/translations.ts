import * as z from 'zod/mini'
import { LANGUAGES, type Language } from '../../contract/index.ts'
import { hasSameText } from '../../corpus/index.ts'
import { type Entry, table } from '../table.ts'

const TRANSLATIONS = table({
  id: z.string(),
  language: z.enum(LANGUAGES),
  agency: z.string(),
  title: z.string(),
  version: z.number(),
  translates: z.number(),
  englishTitle: z.string(),
  englishVersion: z.number(),
  before: z.string(),
  now: z.string(),
  /** When the first English version that it lacks was published, ISO. */
  since: z.string(),
})
type Found = Entry<typeof TRANSLATIONS>

/** A published translation and how far its English has gone on. `translates` is the English version it was made from. */
export type Translation = Omit<Found, 'englishTitle' | 'englishVersion' | 'before' | 'now'> & {
  english: { title: string; version: number }
}

/** Translations read at once. Above the number of answers that one agency writes in a year. */
const MOST = 300

/** SQL of the published translations whose English has a newer version, the longest waiting first. Translations are a few of all
 * answers, so they are gone through first: CROSS JOIN keeps SQLite from starting at the English ones. */
export const OUTDATED = `SELECT t.id, t.language, t.agency, t.title, t.version, t.translates,
    e.title AS english_title, e.version AS english_version, b.markdown AS before, n.markdown AS now, s.created_at AS since
  FROM answers t INDEXED BY answers_translated
  CROSS JOIN answers e ON e.id = t.id AND e.language = 'en' AND e.state = 'published' AND e.version > t.translates
  JOIN answer_versions b ON b.id = t.id AND b.language = 'en' AND b.version = t.translates
  JOIN answer_versions n ON n.id = t.id AND n.language = 'en' AND n.version = e.version
  JOIN answer_versions s ON s.id = t.id AND s.language = 'en' AND s.version = t.translates + 1
  WHERE t.language <> 'en' AND t.state = 'published' AND (?1 = '' OR t.agency = ?1)
  ORDER BY s.created_at, t.id, t.language LIMIT ?2`

/** Published translations whose English changed since they were made, the longest waiting first, at most 300.
 * An English version that changed neither title nor text (wordings that people used, a review) outdates nothing.
 * @param agency - Only answers that this agency owns. */
export async function outdatedTranslations(db: D1Database, agency?: string): Promise<Translation[]> {
  const found = await db
    .prepare(OUTDATED)
    .bind(agency ?? '', MOST)
    .all()
  return TRANSLATIONS.list(found)
    .filter(({ before, now }) => !hasSameText(before, now))
    .map(({ englishTitle: title, englishVersion: version, before: _, now: __, ...row }) => ({
      ...row,
      english: { title, version },
    }))
}

const SOURCES = table({ translates: z.exactOptional(z.number()) })

/** The English version that a translation was made from; undefined where nobody knows. */
export async function translatedVersion(db: D1Database, id: string, language: Language): Promise<number | undefined> {
  const found = await db
    .prepare(`SELECT ${SOURCES.columns} FROM answers WHERE id = ? AND language = ?`)
    .bind(id, language)
    .first()
  return SOURCES.find(found)?.translates
}

const MISSING = table({
  id: z.string(),
  language: z.enum(LANGUAGES),
  agency: z.string(),
  title: z.string(),
  given: z.number(),
  offered: z.number(),
  lastAsked: z.exactOptional(z.string()),
})
/** An answer that lacks a language, in which people may have asked for it that it does not have: how many got it all the same, and how many saw it offered. */
export type MissingTranslation = Entry<typeof MISSING>

/** Listed at most. */
const MOST_MISSING = 100

/** Asked for in a language that it lacks; and, asked for or not, without Spanish, the language of most who do not read English. */
const MISSING_TRANSLATIONS = `WITH wanted AS (
    SELECT answer_id AS id, language, given, offered, last_asked FROM missing_translations
    UNION ALL SELECT id, 'es', 0, 0, '' FROM answers e WHERE language = 'en' AND state = 'published'
      AND NOT EXISTS (SELECT 1 FROM missing_translations m WHERE m.answer_id = e.id AND m.language = 'es'))
  SELECT w.id, w.language, e.agency, e.title, w.given, w.offered, w.last_asked
  FROM wanted w CROSS JOIN answers e ON e.id = w.id AND e.language = 'en' AND e.state = 'published'
  WHERE (?1 = '' OR e.agency = ?1) AND NOT EXISTS
    (SELECT 1 FROM answers t WHERE t.id = w.id AND t.language = w.language AND t.state = 'published')
  ORDER BY w.given DESC, w.offered DESC, w.id LIMIT ${MOST_MISSING}`

/** English answers that people asked for in another language, most asked first, then those without Spanish that nobody asked for, at most
 * 100 together; once there is a translation it is not listed.
 * @param agency - Only answers that this agency owns. */
export async function missingTranslations(db: D1Database, agency?: string): Promise<MissingTranslation[]> {
  const found = await db
    .prepare(MISSING_TRANSLATIONS)
    .bind(agency ?? '')
    .all()
  return MISSING.list(found)
}
