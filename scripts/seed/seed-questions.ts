import { readFileSync } from 'node:fs'
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { DAY_MS, daysAfter, isoDay } from '../../worker/corpus/index.ts'
import { createEngine, type Engine, openSnapshot } from '../../worker/engine/index.ts'
import { seeded } from '../../worker/engine/random.ts'
import { normaliseWording } from '../../worker/gaps/grouping/normalise-wording.ts'
import { loadPretrainedVectors } from '../build/pretrained-vectors-file.ts'
import { openLocalDatabase } from './local-database.ts'
import { gapWordings, likelierLow } from './question-maker.ts'

/** What to make: `gaps` open gaps, and `questions` over the last 90 days, the same for the same seed. */
export interface SeedQuestions {
  questions: number
  gaps: number
  seed: number
  state: string
  snapshot: string
}

const DAYS = 90
/** Of a hundred questions so many are answered, and so many asked back about; the rest is unanswered. */
const ANSWERED = 0.7
const CHOICES = 0.15
const ROWS_AT_ONCE = 20_000
/** Of those who were asked back so many pick a choice, but about every eighth answer nobody does; of those who got an answer so
 * many say whether it helped, and so many that it did not. */
const PICKED = 0.6
const NEVER_PICKED = 8
const SAID = 0.05
const UNHELPFUL = 0.25
const URGENT = 0.03
const REASONS = ['wrong', 'confusing', 'not-detailed', 'not-asked', 'broken-link', null]
const AGENCIES = ['ssa', 'va', 'irs', 'state', 'hud', '']

/** Fills the local database with questions as the log would have written them: its triggers keep all counters. It replaces
 * what an earlier run made, and nothing else. */
export async function seedQuestions(wanted: SeedQuestions): Promise<void> {
  const engine = createEngine(await openSnapshot(readFileSync(wanted.snapshot), loadPretrainedVectors().common))
  const database = openLocalDatabase(wanted.state)
  database.exec('PRAGMA synchronous = OFF')
  forgetSeeded(database)
  const startMs = Date.parse(daysAfter(isoDay(new Date()), -DAYS))
  seedGaps(database, engine, wanted.gaps, startMs)
  insertQuestions(database, engine, wanted, startMs)
  database.close()
}

function forgetSeeded(database: DatabaseSync): void {
  database.exec(`DELETE FROM questions WHERE id GLOB 'seeded-*'`)
  database.exec(`DELETE FROM feedback WHERE reply_id GLOB 'seeded-*'`)
  for (const table of [
    ...['gap_wordings', 'gap_places', 'gap_terms', 'gap_weeks', 'gap_shown', 'gap_topics', 'receipts'],
  ]) {
    database.exec(`DELETE FROM ${table} WHERE gap_id GLOB 'seeded-*'`)
  }
  database.exec(`DELETE FROM gap_weeks WHERE gap_id GLOB 'feedback:*'`)
  database.exec(`DELETE FROM gaps WHERE id GLOB 'seeded-*' OR kind = 'feedback'`)
  // Work that real feedback made stands again.
  database.exec(
    `INSERT INTO gaps (id, kind, question, language, agency, answer_id, answer_language, people, first_seen, last_seen)
     SELECT 'feedback:' || a.id || ':' || a.language, 'feedback', a.title, a.language, a.agency, a.id, a.language, count(*),
       min(f.created_at), max(f.created_at)
     FROM feedback f JOIN answers a ON a.id = f.answer_id AND a.language = f.language WHERE f.helpful = 0 GROUP BY a.id, a.language`,
  )
  countAgain(database)
}

/** Counters of days know no row's name: they are told again from the rows that are left. */
function countAgain(database: DatabaseSync): void {
  database.exec(`UPDATE log_days SET questions = (SELECT count(*) FROM questions WHERE substr(at, 1, 10) = day)`)
  database.exec('DELETE FROM daily_counts; DELETE FROM channel_counts')
  for (const agency of ['agency', `'*'`]) {
    database.exec(
      `INSERT INTO daily_counts (agency, day, kind, count)
       SELECT ${agency}, substr(at, 1, 10), kind, count(*) FROM questions GROUP BY 1, 2, 3`,
    )
    database.exec(
      `INSERT INTO channel_counts (channel, agency, day, kind, count)
       SELECT channel, ${agency}, substr(at, 1, 10), kind, count(*) FROM questions GROUP BY 1, 2, 3, 4`,
    )
  }
  database.exec(
    `INSERT INTO daily_counts (agency, day, kind, count)
     SELECT agency, day, kind, count(*) FROM feedback_counted GROUP BY 1, 2, 3`,
  )
}

function inTransaction(database: DatabaseSync, work: () => void): void {
  database.exec('BEGIN')
  work()
  database.exec('COMMIT')
}

function seedGaps(database: DatabaseSync, engine: Engine, gaps: number, startMs: number): void {
  const begin = gapWriter(database, engine, new Date(startMs).toISOString())
  inTransaction(database, () => {
    for (let number = 0; number < gaps; number++) begin(`seeded-${number}`, 'question', gapWordings(number))
    for (const { id, asked } of answersOf(engine)) begin(choicesGap(id), 'choices', asked)
  })
  progress(`${gaps} gaps`)
}

/** Questions that are asked back about one answer are one gap. */
const choicesGap = (answer: string) => `seeded-choices-${answer}`

/** Writes a gap with its wordings, terms and topics. */
function gapWriter(database: DatabaseSync, engine: Engine, at: string) {
  const gap = database.prepare(
    'INSERT OR IGNORE INTO gaps (id, kind, question, language, first_seen, last_seen) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const wording = database.prepare(
    'INSERT OR IGNORE INTO gap_wordings (gap_id, kind, normalised, language, text, first_seen, last_seen) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const term = database.prepare('INSERT OR IGNORE INTO gap_terms (term, gap_id) VALUES (?, ?)')
  const topic = database.prepare('INSERT OR IGNORE INTO gap_topics (gap_id, topic) VALUES (?, ?)')
  return (id: string, kind: 'question' | 'choices', texts: string[]) => {
    gap.run(id, kind, texts[0] ?? '', 'en', at, at)
    for (const text of texts) {
      wording.run(id, kind, normaliseWording(text), 'en', text, at, at)
      for (const stem of engine.terms(text, 'en')) term.run(stem, id)
    }
    const [nearest] = engine.find({ question: texts[0] ?? '', language: 'en' }, 1)
    for (const name of nearest?.answer.topics ?? []) topic.run(id, name)
  }
}

function insertQuestions(database: DatabaseSync, engine: Engine, wanted: SeedQuestions, startMs: number): void {
  const random = seeded(wanted.seed)
  const insert = database.prepare(
    `INSERT INTO questions (id, at, kind, text, normalised, language, agency, page, channel, confidence, answer_id, snapshot, gap_id,
       shown, urgent) VALUES (?, ?, ?, ?, ?, 'en', ?, ?, 'widget', ?, ?, ?, ?, ?, ?)`,
  )
  const choose = database.prepare('UPDATE questions SET chosen = ? WHERE id = ?')
  const say = database.prepare(
    `INSERT INTO feedback (reply_id, answer_id, language, version, helpful, reason, created_at) VALUES (?, ?, 'en', 1, ?, ?, ?)`,
  )
  const answers = answersOf(engine)
  for (let first = 0; first < wanted.questions; first += ROWS_AT_ONCE) {
    const last = Math.min(wanted.questions, first + ROWS_AT_ONCE)
    inTransaction(database, () => {
      for (let number = first; number < last; number++) {
        const at = new Date(startMs + (number / wanted.questions) * DAYS * DAY_MS).toISOString()
        const { kind, text, normalised, confidence, answerId, gapId, shown, chosen } = pick(
          random,
          wanted.gaps,
          answers,
        )
        const agency = AGENCIES[Math.floor(random() * AGENCIES.length)] ?? ''
        const page = `/page-${Math.floor(random() * 20)}`
        const [id, urgent] = [`seeded-${number}`, kind !== 'answer' && random() < URGENT ? 1 : 0]
        const place = [agency, page, confidence, answerId, engine.snapshot.name, gapId]
        insert.run(id, at, kind, text, normalised, ...place, JSON.stringify(shown), urgent)
        if (chosen) choose.run(chosen, id)
        if (kind === 'answer' && random() < SAID) sayOf(random, say, id, answerId, at)
      }
    })
    progress(`${last} of ${wanted.questions} questions`)
  }
}

/** Says of a reply whether it helped. */
function sayOf(random: () => number, say: StatementSync, reply: string, answer: string | null, at: string): void {
  const helped = random() >= UNHELPFUL
  say.run(reply, answer, Number(helped), helped ? null : (REASONS[Math.floor(random() * REASONS.length)] ?? null), at)
}

interface SeededAnswer {
  id: string
  asked: string[]
}

/** English answers: questions are asked in English. */
function answersOf({ snapshot }: Engine): SeededAnswer[] {
  const all = Array.from({ length: snapshot.size }, (_, at) => snapshot.answerAt(at))
  return all
    .filter(({ language }) => language === 'en')
    .map(({ id, title, asked }) => ({ id, asked: [title, ...asked] }))
}

/** One question: of an answer, or of a gap. */
function pick(random: () => number, gaps: number, answers: SeededAnswer[]) {
  const share = random()
  const place = likelierLow(answers.length, random())
  const [answer, other] = [answers[place], answers[(place + 1) % answers.length]]
  if (share >= ANSWERED + CHOICES) {
    const gap = likelierLow(gaps, random())
    const text = oneOf(random, gapWordings(gap))
    const unanswered = { kind: 'unanswered', text, normalised: normaliseWording(text), confidence: random() * 0.3 }
    const shown = random() < 0.5 && answer ? [answer.id] : []
    return { ...unanswered, answerId: null, gapId: `seeded-${gap}`, shown, chosen: undefined }
  }
  const text = oneOf(random, answer?.asked ?? [])
  if (share < ANSWERED)
    return {
      ...{ kind: 'answer', text, normalised: '', confidence: 0.7 + random() * 0.3 },
      ...{ answerId: answer?.id ?? null, gapId: null, shown: [], chosen: undefined },
    }
  const isPicked = place % NEVER_PICKED > 0 && random() < PICKED
  return {
    ...{ kind: 'choices', text, normalised: normaliseWording(text), confidence: 0.3 + random() * 0.4 },
    ...{ answerId: null, gapId: answer ? choicesGap(answer.id) : null },
    ...{ shown: [answer?.id, other?.id].filter((id) => id !== undefined), chosen: isPicked ? answer?.id : undefined },
  }
}

function oneOf(random: () => number, texts: string[]): string {
  return texts[Math.floor(random() * texts.length)] ?? ''
}

function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${text}\u001b[K`)
}
