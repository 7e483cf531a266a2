import * as z from 'zod/mini'
import { LANGUAGES } from '../../contract/index.ts'
import { type AuditEntry, writeWithLines } from '../audit.ts'
import { type Entry, json, table } from '../table.ts'

const LESSONS = table({
  id: z.string(),
  source: z.string(),
  agency: z.string(),
  topics: json(z.array(z.string())),
  asked: z.string(),
  language: z.enum(LANGUAGES),
  answerId: z.exactOptional(z.string()),
  said: z.string(),
  now: z.string(),
  learned: z.string(),
  writtenIn: z.enum(['en', 'es']),
  madeBy: z.string(),
  madeAt: z.string(),
})
/** What a closed gap or a wrong reply taught: what people asked (as a writer put it, redacted), what we said, what we say now, what others can do with it. */
export type Lesson = Entry<typeof LESSONS>

/** A page of lessons is read by people. */
const MOST = 200

/** Lessons, latest first; with an agency, about its answers; with a topic, of answers that have it. */
export async function listLessons(db: D1Database, agency: string, topic: string): Promise<Lesson[]> {
  const found = await db
    .prepare(
      `SELECT ${LESSONS.columns} FROM lessons WHERE (?1 = '' OR agency = ?1)
         AND (?2 = '' OR EXISTS (SELECT 1 FROM json_each(topics) WHERE value = ?2)) ORDER BY made_at DESC LIMIT ${MOST}`,
    )
    .bind(agency, topic)
    .all()
  return LESSONS.list(found)
}

/** A lesson by its id. */
export async function lessonById(db: D1Database, id: string): Promise<Lesson | undefined> {
  return LESSONS.find(await db.prepare(`SELECT ${LESSONS.columns} FROM lessons WHERE id = ?`).bind(id).first())
}

/** Keeps a lesson.
 * @returns False where somebody made one of the same source before: nothing is written. */
export async function keepLesson(db: D1Database, lesson: Omit<Lesson, 'madeAt'>, now: Date): Promise<boolean> {
  const at = now.toISOString()
  const { id, source, agency, asked, language, answerId, said, now: says, learned, writtenIn, madeBy } = lesson
  const topics = JSON.stringify(lesson.topics)
  const insert = db
    .prepare(
      `INSERT INTO lessons (id, source, agency, topics, asked, language, answer_id, said, now, learned, written_in, made_by, made_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (source) DO NOTHING`,
    )
    .bind(id, source, agency, topics, asked, language, answerId ?? null, said, says, learned, writtenIn, madeBy, at)
  return writeWithLines(db, insert, lineOf({ at, who: madeBy, action: 'lesson-made', lesson }))
}

/** Takes a lesson back: what it is of may become another one. */
export async function dropLesson(db: D1Database, lesson: Lesson, who: string, now: Date): Promise<void> {
  const dropped = db.prepare('DELETE FROM lessons WHERE id = ?').bind(lesson.id)
  await writeWithLines(db, dropped, lineOf({ at: now.toISOString(), who, action: 'lesson-dropped', lesson }))
}

interface LineOf {
  at: string
  who: string
  action: 'lesson-made' | 'lesson-dropped'
  lesson: Pick<Lesson, 'id' | 'source'>
}

function lineOf({ at, who, action, lesson: { id, source } }: LineOf): AuditEntry {
  return { at, who, action, target: `lesson:${id}`, detail: { source } }
}
