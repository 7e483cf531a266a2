import { readFileSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { createEngine, type Engine, openSnapshot } from '../worker/engine/index.ts'
import { normaliseWording } from '../worker/gaps/normalise-wording.ts'
import { seededRandom } from './bench/shuffled.ts'
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
const DAY_MS = 86_400_000
/** Of a hundred questions so many are answered, and so many asked back about; the rest is unanswered. */
const ANSWERED = 0.7
const CHOICES = 0.15
const ROWS_AT_ONCE = 20_000
const AGENCIES = ['ssa', 'va', 'irs', 'state', 'hud', '']

/** Fills the local database with questions as the log would have written them: its triggers keep all counters. It replaces
 * what an earlier run made, and nothing else. */
export async function seedQuestions(wanted: SeedQuestions): Promise<void> {
  const engine = createEngine(await openSnapshot(readFileSync(wanted.snapshot)))
  const database = openLocalDatabase(wanted.state)
  database.exec('PRAGMA synchronous = OFF')
  forgetSeeded(database)
  const startMs = Date.parse(new Date().toISOString().slice(0, 10)) - DAYS * DAY_MS
  seedGaps(database, engine, wanted.gaps, startMs)
  insertQuestions(database, engine, wanted, startMs)
  database.close()
}

function forgetSeeded(database: DatabaseSync): void {
  database.exec(`DELETE FROM questions WHERE id GLOB 'seeded-*'`)
  for (const table of ['gap_wordings', 'gap_places', 'gap_terms', 'gap_weeks', 'receipts']) {
    database.exec(`DELETE FROM ${table} WHERE gap_id GLOB 'seeded-*'`)
  }
  database.exec(`DELETE FROM gaps WHERE id GLOB 'seeded-*'`)
  countAgain(database)
}

/** Counters of days know no row's name: they are told again from the questions that are left. */
function countAgain(database: DatabaseSync): void {
  database.exec(`UPDATE log_days SET questions = (SELECT count(*) FROM questions WHERE substr(at, 1, 10) = day)`)
  database.exec(`DELETE FROM daily_counts WHERE kind IN ('answer', 'choices', 'unanswered')`)
  for (const agency of ['agency', `'*'`]) {
    database.exec(
      `INSERT INTO daily_counts (agency, day, kind, count)
       SELECT ${agency}, substr(at, 1, 10), kind, count(*) FROM questions GROUP BY 1, 2, 3`,
    )
  }
}

function inTransaction(database: DatabaseSync, work: () => void): void {
  database.exec('BEGIN')
  work()
  database.exec('COMMIT')
}

function seedGaps(database: DatabaseSync, engine: Engine, gaps: number, startMs: number): void {
  const at = new Date(startMs).toISOString()
  const gap = database.prepare(
    'INSERT INTO gaps (id, question, language, first_seen, last_seen) VALUES (?, ?, ?, ?, ?)',
  )
  const wording = database.prepare(
    'INSERT OR IGNORE INTO gap_wordings (gap_id, normalised, language, text, first_seen, last_seen) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const term = database.prepare('INSERT OR IGNORE INTO gap_terms (term, gap_id) VALUES (?, ?)')
  inTransaction(database, () => {
    for (let number = 0; number < gaps; number++) {
      const id = `seeded-${number}`
      const texts = gapWordings(number)
      gap.run(id, texts[0] ?? '', 'en', at, at)
      for (const text of texts) {
        wording.run(id, normaliseWording(text), 'en', text, at, at)
        for (const stem of engine.terms(text, 'en')) term.run(stem, id)
      }
    }
  })
  progress(`${gaps} gaps`)
}

function insertQuestions(database: DatabaseSync, engine: Engine, wanted: SeedQuestions, startMs: number): void {
  const random = seededRandom(wanted.seed)
  const insert = database.prepare(
    `INSERT INTO questions (id, at, kind, text, normalised, language, agency, page, channel, confidence, answer_id, snapshot, gap_id)
     VALUES (?, ?, ?, ?, ?, 'en', ?, ?, 'widget', ?, ?, ?, ?)`,
  )
  const answers = answersOf(engine)
  for (let first = 0; first < wanted.questions; first += ROWS_AT_ONCE) {
    const last = Math.min(wanted.questions, first + ROWS_AT_ONCE)
    inTransaction(database, () => {
      for (let number = first; number < last; number++) {
        const at = new Date(startMs + (number / wanted.questions) * DAYS * DAY_MS).toISOString()
        const asked = pick(random, wanted.gaps, answers)
        const agency = AGENCIES[Math.floor(random() * AGENCIES.length)] ?? ''
        const page = `/page-${Math.floor(random() * 20)}`
        const { kind, text, normalised, confidence, answerId, gapId } = asked
        insert.run(
          `seeded-${number}`,
          at,
          kind,
          text,
          normalised,
          agency,
          page,
          confidence,
          answerId,
          engine.snapshot.name,
          gapId,
        )
      }
    })
    progress(`${last} of ${wanted.questions} questions`)
  }
}

interface SeededAnswer {
  id: string
  asked: string[]
}

function answersOf({ snapshot }: Engine): SeededAnswer[] {
  const all = Array.from({ length: snapshot.size }, (_, at) => snapshot.answerAt(at))
  return all.map(({ id, title, asked }) => ({ id, asked: [title, ...asked] }))
}

/** One question: of an answer, or of a gap. */
function pick(random: () => number, gaps: number, answers: SeededAnswer[]) {
  const share = random()
  if (share >= ANSWERED + CHOICES) {
    const gap = likelierLow(gaps, random())
    const wordings = gapWordings(gap)
    const text = wordings[Math.floor(random() * wordings.length)] ?? ''
    const unanswered = { kind: 'unanswered', text, normalised: normaliseWording(text), confidence: random() * 0.3 }
    return { ...unanswered, answerId: null, gapId: `seeded-${gap}` }
  }
  const answer = answers[likelierLow(answers.length, random())]
  const text = answer?.asked[Math.floor(random() * answer.asked.length)] ?? ''
  const isAnswer = share < ANSWERED
  const confidence = isAnswer ? 0.7 + random() * 0.3 : 0.3 + random() * 0.4
  return {
    kind: isAnswer ? 'answer' : 'choices',
    text,
    normalised: '',
    confidence,
    answerId: answer?.id ?? null,
    gapId: null,
  }
}

function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${text}\u001b[K`)
}
