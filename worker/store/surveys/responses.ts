import * as z from 'zod/mini'
import type { Channel, Language } from '../../contract/index.ts'
import {
  type Box,
  type CountedResponse,
  DRIVERS,
  type Driver,
  type Period,
  type SurveyResponse,
} from '../../measures/index.ts'
import { table } from '../table.ts'
import { allSurveys } from './surveys.ts'

/** What a survey was shown beside, and when: a day and no time. */
export interface SurveyPlace {
  agency: string
  wording: number
  day: string
  channel: Channel
  language: Language
  /** Empty and 0 where no answer was shown. */
  answer: string
  answerVersion: number
}

const SIDES = ['positive', 'negative'] as const
const BOX_COLUMNS = SIDES.flatMap((side) => DRIVERS.map((driver) => `${side}_${driver}`))
const Boxes = z.record(z.string(), z.unknown())
const COUNTED = table({ trust: z.number(), count: z.number() })
const RESPONSES = table({ id: z.string(), trust: z.number(), comment: z.string() })
const BoxValue = z.nullable(z.union([z.literal(0), z.literal(1)]))

function boxesOf(row: unknown, side: (typeof SIDES)[number]): Record<Driver, Box> {
  const found = Boxes.parse(row)
  const boxes = DRIVERS.map((driver) => [driver, BoxValue.parse(found[`${side}_${driver}`]) ?? undefined] as const)
  return Object.fromEntries(boxes) as Record<Driver, Box>
}

function bothLists(row: unknown) {
  return { positive: boxesOf(row, 'positive'), negative: boxesOf(row, 'negative') }
}

/** Counts that the survey was shown. */
export async function countOffer(db: D1Database, place: SurveyPlace): Promise<void> {
  await db
    .prepare(
      `INSERT INTO survey_offers (agency, wording, day, channel, language, answer_id, answer_version, count) VALUES (?, ?, ?, ?, ?, ?, ?, 1)
       ON CONFLICT (agency, day, wording, channel, language, answer_id, answer_version) DO UPDATE SET count = count + 1`,
    )
    .bind(...valuesOf(place))
    .run()
}

/** Keeps the answer to the first question: it counts at once, whatever comes after. Who goes back and changes their mind counts once, with the
 * last word, until the boxes are sent.
 * @param drivers - The boxes that the survey has: 0 until they are ticked. */
export async function keepTrust(
  db: D1Database,
  response: { id: string; trust: number; place: SurveyPlace; drivers: readonly Driver[] },
): Promise<void> {
  const { id, trust, place, drivers } = response
  const boxes = SIDES.flatMap(() => DRIVERS.map((driver) => (drivers.includes(driver) ? 0 : null)))
  await db
    .prepare(
      `INSERT INTO survey_responses (id, agency, wording, day, channel, language, answer_id, answer_version, question_1,
         ${BOX_COLUMNS.join(', ')}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ${BOX_COLUMNS.map(() => '?').join(', ')})
       ON CONFLICT (id) DO UPDATE SET question_1 = excluded.question_1
         WHERE finished = 0 AND agency = excluded.agency AND wording = excluded.wording`,
    )
    .bind(id, ...valuesOf(place), trust, ...boxes)
    .run()
}

/** Keeps the boxes of the list that was shown, and the words: once.
 * @param comment - Redacted.
 * @returns Whether there was such a response that was not finished. */
export async function finishResponse(
  db: D1Database,
  {
    id,
    side,
    ticked,
    comment,
  }: { id: string; side: (typeof SIDES)[number]; ticked: readonly Driver[]; comment: string },
): Promise<boolean> {
  // A box that the survey does not have stays NULL, whatever was sent.
  const set = DRIVERS.map((driver) => `${side}_${driver} = CASE WHEN ${side}_${driver} IS NULL THEN NULL ELSE ? END`)
  const { meta } = await db
    .prepare(
      `UPDATE survey_responses SET ${set.join(', ')}, question_4 = ?, finished = 1 WHERE id = ? AND finished = 0`,
    )
    .bind(...DRIVERS.map((driver) => Number(ticked.includes(driver))), comment, id)
    .run()
  return meta.changes > 0
}

const KNOWN = table({ agency: z.string(), wording: z.number(), trust: z.number() })

/** What is known of a response that was begun; undefined where there is none. */
export async function begunResponse(db: D1Database, id: string) {
  const found = await db
    .prepare('SELECT agency, wording, question_1 AS trust FROM survey_responses WHERE id = ?')
    .bind(id)
    .first()
  return KNOWN.find(found)
}

/** As many rows as there are different ones, not as there are people. */
const COUNTED_RESPONSES = `SELECT question_1 AS trust, ${BOX_COLUMNS.join(', ')}, count(*) AS count
  FROM survey_responses WHERE agency = ?1 AND day BETWEEN ?2 AND ?3 AND wording = ?4 GROUP BY question_1, ${BOX_COLUMNS.join(', ')}`

/** What was said in a period to one wording, each kind of response with its number. */
export async function countedResponses(
  db: D1Database,
  { agency, wording, period }: { agency: string; wording: number; period: Period },
): Promise<CountedResponse[]> {
  const { results } = await db.prepare(COUNTED_RESPONSES).bind(agency, period.from, period.to, wording).all()
  return results.map((row) => ({ ...COUNTED.read(row), ...bothLists(row) }))
}

const OFFERED = table({
  channel: z.string(),
  language: z.string(),
  wording: z.number(),
  offered: z.number(),
  answered: z.number(),
})
export type OfferedCount = ReturnType<typeof OFFERED.read>

const OFFERED_COUNTS = `SELECT channel, language, wording, sum(offered) AS offered, sum(answered) AS answered FROM (
    SELECT channel, language, wording, count AS offered, 0 AS answered FROM survey_offers WHERE agency = ?1 AND day BETWEEN ?2 AND ?3
    UNION ALL
    SELECT channel, language, wording, 0, 1 FROM survey_responses WHERE agency = ?1 AND day BETWEEN ?2 AND ?3
  ) GROUP BY channel, language, wording ORDER BY channel, language, wording`

/** How often it was offered and answered in a period, by channel, language and wording. */
export async function offeredCounts(db: D1Database, agency: string, { from, to }: Period): Promise<OfferedCount[]> {
  const found = await db.prepare(OFFERED_COUNTS).bind(agency, from, to).all()
  return OFFERED.list(found)
}

/** The responses of a period, for the file: by id, which is random. */
export async function responsesIn(
  db: D1Database,
  { agency, wording, channel, period }: { agency: string; wording: number; channel: string; period: Period },
): Promise<SurveyResponse[]> {
  const { results } = await db
    .prepare(
      `SELECT id, question_1 AS trust, ${BOX_COLUMNS.join(', ')}, question_4 AS comment FROM survey_responses
       WHERE agency = ? AND day BETWEEN ? AND ? AND wording = ? AND channel = ? ORDER BY id`,
    )
    .bind(agency, period.from, period.to, wording, channel)
    .all()
  return results.map((row) => ({ ...RESPONSES.read(row), ...bothLists(row) }))
}

const ANSWERED = table({ agency: z.string() })

/** Agencies with a survey that somebody answered in a period. */
async function answeredAgencies(db: D1Database, { from, to }: Period): Promise<string[]> {
  const found = await db
    .prepare(
      `SELECT agency FROM surveys s WHERE EXISTS
         (SELECT 1 FROM survey_responses r WHERE r.agency = s.agency AND r.day BETWEEN ? AND ?)`,
    )
    .bind(from, to)
    .all()
  return ANSWERED.list(found).map(({ agency }) => agency)
}

/** How many services with a survey got an answer in a period, and the agencies of the others. */
export async function coverageIn(db: D1Database, period: Period) {
  const [surveys, answered] = await Promise.all([allSurveys(db), answeredAgencies(db, period)])
  const agencies = surveys.map(({ settings }) => settings.agency)
  const missing = agencies.filter((one) => !answered.includes(one))
  return { coverage: { answered: agencies.length - missing.length, all: agencies.length }, missing }
}

const WORDS = table({ day: z.string(), trust: z.number(), wording: z.number(), comment: z.string() })

/** What people wrote in a period, latest first. */
export async function commentsOf(db: D1Database, agency: string, { from, to }: Period, limit: number) {
  const found = await db
    .prepare(
      `SELECT day, question_1 AS trust, wording, question_4 AS comment FROM survey_responses
       WHERE agency = ? AND day BETWEEN ? AND ? AND question_4 <> '' ORDER BY day DESC, id LIMIT ?`,
    )
    .bind(agency, from, to, limit)
    .all()
  return WORDS.list(found)
}

function valuesOf({ agency, wording, day, channel, language, answer, answerVersion }: SurveyPlace) {
  return [agency, wording, day, channel, language, answer, answerVersion]
}
