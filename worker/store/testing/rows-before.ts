import { env } from 'cloudflare:workers'
import type { Lesson } from '../lessons/lessons.ts'
import { hashOfToken } from '../people/token.ts'

const { DB } = env

// What is there before each act of `acts-of-….ts`: the least that its tables take.
export const AT = '2026-11-22T12:00:00.000Z'

export const STANDARD = `INSERT INTO standards (id, agency, service, promise, kind, measure, source, within_days, target, period, owner, made_by, made_at)
  VALUES ('s', 'ssa', 'Cards', '{"en":"x","es":"x"}', 'speed', '{"en":"x","es":"x"}', 'typed', 3, 0.9, 'quarter', 'x', 'Rosa', '${AT}')`
export const RESULT = `INSERT OR REPLACE INTO standard_results (standard, period, revision, count, total, met, written_by, written_at)
  VALUES ('s', '2026-Q3', 1, 6, 10, 'no', 'Rosa', '${AT}')`
export const COUNT = `INSERT INTO standard_counts (standard, period, count, total, reason, counted_by, counted_at)
  VALUES ('s', '2026-Q3', 6, 10, '', 'Rosa', '${AT}')`
export const DISASTER = `INSERT INTO disasters (id, is_drill, words, area, reason, begins, ends, answers, lines, made_by, made_at)
  VALUES ('d', 0, '{"en":"x","es":"x"}', '{"en":"x","es":"x"}', '', '2026-11-01', '2026-11-02', '[]', '[]', 'Rosa', '${AT}')`
export const OFF = `INSERT INTO switches (id, channel, hours, reason, asked_by, asked_at) VALUES ('o', 'kiosk', 1, 'x', 'Rosa', '${AT}')`
export const PLAN = { id: 'p', agency: 'ssa', year: 2026 }
export const SERVICE_PLAN = `INSERT INTO service_plans (id, agency, year, words, writers, saved_by, saved_at)
  VALUES ('p', 'ssa', 2026, '{}', '["Rosa"]', 'Rosa', '${AT}')`
export const LESSON: Lesson = {
  ...{ id: 'l', source: 'gap:g', agency: 'ssa', topics: [], asked: 'x', language: 'en', said: 'x', now: 'x' },
  ...{ learned: 'x', writtenIn: 'en', madeBy: 'Sam', madeAt: AT },
}
export const gap = (id: string) => `INSERT INTO gaps (id, kind, question, language, agency, first_seen, last_seen)
  VALUES ('${id}', 'question', 'x', 'en', 'ssa', '${AT}', '${AT}')`
export const OFFER = { place: 'gap:g', agency: 'ssa', by: 'Sam' }
export const OFFERED = `INSERT INTO skill_offers (place, agency, person, why, offered_by, offered_at, until, state)
  VALUES ('gap:g', 'ssa', 'Sam', 'null', 'Ann', '${AT}', '2099-01-01', 'open')`
export const ANSWER = `INSERT INTO answers (id, language, agency, title, state, version, review_by)
  VALUES ('a', 'en', 'ssa', 'x', 'published', 1, '2027-01-01')`
/** A draft by its id `w`. */
export const DRAFT = `INSERT INTO drafts (id, language, base_version, fields, begun_by, saved_by, writers, created_at, updated_at)
  VALUES ('w', 'en', 0, '{}', 'Rosa', 'Rosa', '[]', '${AT}', '${AT}')`
export const changed = (table: string, key: string, name: string, rest: string) =>
  `INSERT INTO ${table} (${key}, state, ${rest}, asked_by, asked_at) VALUES ('${name}', 'asked', ${rest === 'fact' ? `'{"value":"x","source":"x","checked":"x","expires":"x","checkedBy":"x"}'` : `'{}', ''`}, 'Rosa', '${AT}')`

const TABLES = [
  ...['switches', 'surveys', 'survey_wordings', 'lessons', 'trainings', 'standard_counts', 'standards'],
  ...[
    'disasters',
    'service_plans',
    'skills',
    'skill_offers',
    'panel_studies',
    'draft_links',
    'plans',
    'drafts',
    'answers',
    'answer_moves',
  ],
  ...['fact_changes', 'record_changes', 'gap_changes', 'gap_merges', 'gaps', 'imports', 'sessions', 'people'],
]

/** Empties the tables and has these rows in them. */
export async function begin(rows: string[]): Promise<void> {
  const statements = [...TABLES.map((table) => `DELETE FROM ${table}`), ...rows]
  await DB.batch(statements.map((sql) => DB.prepare(sql)))
  const session = DB.prepare(
    `INSERT INTO sessions (token_hash, person_id, way, created_at, seen_at) SELECT ?, id, 'x', ?, ? FROM people`,
  )
  await session.bind(await hashOfToken('token'), AT, AT).run()
}
