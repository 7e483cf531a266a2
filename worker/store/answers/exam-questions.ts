import * as z from 'zod/mini'
import { LANGUAGES, type Language } from '../../contract/index.ts'
import { auditStatement } from '../audit.ts'
import { type Entry, json, table } from '../table.ts'

const CHANGES = table({
  id: z.string(),
  language: z.enum(LANGUAGES),
  question: z.string(),
  /** The answers that are right; none where it must get no answer. */
  answers: json(z.array(z.string())),
  state: z.enum(['asked', 'retired']),
  /** The answers that the content file named when the desk first changed it; null where it did not have the question. */
  base: json(z.nullable(z.array(z.string()))),
  changedBy: z.string(),
  changedAt: z.string(),
  reason: z.string(),
})
/** A question of the examination that the desk added, changed or retired. */
export type ExamChange = Entry<typeof CHANGES>

/** A change to be made. */
export type NewExamChange = Omit<ExamChange, 'changedAt'>

/** A question that an answer takes over: it must have got no answer, and must get this one from now on. */
export type MovedQuestion = Pick<ExamChange, 'id' | 'language' | 'question'>

const ID_CHARACTERS = 16

/** The id of a question: the same wording in the same language is the same question, in large letters or small. */
export async function examId(language: Language, question: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${language} ${question.toLowerCase()}`)
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...hash]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, ID_CHARACTERS)
}

/** All that the desk changed of the examination. */
export async function examChanges(db: D1Database): Promise<ExamChange[]> {
  return CHANGES.list(await db.prepare(`SELECT ${CHANGES.columns} FROM exam_questions ORDER BY id`).all())
}

/** Writes one change, and who made it. What the file said before the first change of it stays known. */
export function examChangeStatements(
  db: D1Database,
  change: NewExamChange,
  action: 'question-added' | 'question-changed' | 'question-moved' | 'question-retired' | 'question-restored',
  now: Date,
): D1PreparedStatement[] {
  const { id, language, question, answers, state, base, changedBy, reason } = change
  const at = now.toISOString()
  // Not the question: people may have asked it, and the trail is kept for ever. It stands in the table.
  const detail = { language, answers: answers.join(' ') }
  return [
    db
      .prepare(
        `INSERT INTO exam_questions (id, language, question, answers, state, base, changed_by, changed_at, reason)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET answers = excluded.answers, state = excluded.state,
           changed_by = excluded.changed_by, changed_at = excluded.changed_at, reason = excluded.reason`,
      )
      .bind(id, language, question, JSON.stringify(answers), state, JSON.stringify(base), changedBy, at, reason),
    auditStatement(db, { at, who: changedBy, action, target: `question:${id}`, reason, detail }),
  ]
}

/** Gives questions that must have got no answer to the answer that is published for them. */
export function movedStatements(
  db: D1Database,
  moved: readonly MovedQuestion[],
  { id: answer, author: changedBy }: { id: string; author: string },
  now: Date,
): D1PreparedStatement[] {
  return moved.flatMap((one) => {
    const change: NewExamChange = { ...one, answers: [answer], state: 'asked', base: [], changedBy, reason: '' }
    return examChangeStatements(db, change, 'question-moved', now)
  })
}
