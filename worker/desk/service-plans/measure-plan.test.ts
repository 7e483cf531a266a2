import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { measurePlan, planYears } from './measure-plan.ts'

const { DB } = env
const NOW = new Date('2026-11-29T12:00:00Z')

beforeEach(async () => {
  await DB.prepare('DROP TRIGGER IF EXISTS standard_results_are_kept').run()
  const tables = ['standard_results', 'standards', 'channel_counts', 'gaps', 'gap_weeks']
  await DB.batch(tables.map((table) => DB.prepare(`DELETE FROM ${table}`)))
})

describe('what a plan is drafted from', () => {
  const measured = (minimum = 10) => measurePlan(DB, 'ssa', minimum, NOW)

  it('is the fiscal year that is over, and its quarters', async () => {
    expect((await measured()).year).toBe('FY2026')
    expect(planYears(NOW)).toEqual([2027, 2028])
    expect(planYears(new Date('2026-09-30T12:00:00Z'))).toEqual([2026, 2027])
  })

  it('tells questions by channel of the year alone, without assistants, and none that could be worked out to be few', async () => {
    const add = (channel: string, count: number, day = '2026-03-01') =>
      DB.prepare(
        `INSERT INTO channel_counts (agency, day, channel, kind, count) VALUES ('ssa', ?, ?, 'answer', ?)`,
      ).bind(...[day, channel, count])
    await DB.batch([
      add('widget', 300),
      add('page', 40),
      add('voice', 9),
      add('mcp', 500),
      add('widget', 7, '2026-10-01'),
    ])
    expect((await measured()).channels).toEqual([
      { channel: 'widget', questions: 300 },
      { channel: 'page', questions: null },
      { channel: 'voice', questions: null },
    ])
    await DB.prepare(`DELETE FROM channel_counts WHERE channel IN ('widget', 'page')`).run()
    expect((await measured()).channels).toBeUndefined()
  })

  it('counts an answer that people reported in the year once, whenever it was reported first', async () => {
    const gap = (answer: string, language: string, state: string) =>
      DB.prepare(
        `INSERT INTO gaps (id, kind, question, language, agency, answer_id, answer_language, state, first_seen, last_seen)
         VALUES (?1 || ?2, 'feedback', 'x', ?2, 'ssa', ?1, ?2, ?3, '2024-01-01', '2026-11-01')`,
      ).bind(answer, language, state)
    const week = (id: string, day: string, count = 1) =>
      DB.prepare('INSERT INTO gap_weeks (gap_id, week, count) VALUES (?, ?, ?)').bind(id, day, count)
    await DB.batch([
      ...[gap('card', 'en', 'answered'), gap('card', 'es', 'answered'), gap('fee', 'en', 'answered')],
      ...[gap('fee', 'es', 'open'), gap('old', 'en', 'open'), gap('taken-back', 'en', 'open')],
      ...[week('carden', '2024-01-01'), week('carden', '2026-03-02'), week('cardes', '2026-03-09')],
      ...[week('feeen', '2025-10-06'), week('feees', '2026-09-21'), week('olden', '2024-01-01')],
      ...[week('olden', '2026-10-05'), week('taken-backen', '2026-03-02', 0)],
    ])
    expect((await measured()).reports).toEqual({ count: 1, total: 2 })
  })

  it('has the last result in the year of each promise that held, with why it was missed', async () => {
    const standard = DB.prepare(
      `INSERT INTO standards (id, agency, service, promise, kind, measure, source, target, period, owner, state, since, made_by, made_at, approved_by)
       VALUES (?1, ?2, 's', json_object('en', ?1, 'es', 'x'), 'speed', '{"en":"m","es":"m"}', 'typed', 0.9, 'quarter', 'o', ?3, '2025-10-01', 'a', 'x', 'b')`,
    )
    const result = DB.prepare(
      `INSERT INTO standard_results (standard, period, revision, count, total, met, why, written_by, written_at) VALUES (?, ?, 1, ?, 100, ?, ?, 'a', 'x')`,
    )
    await DB.batch([
      ...[standard.bind('kept', 'ssa', 'published'), standard.bind('missed', 'ssa', 'published')],
      ...[standard.bind('draft', 'ssa', 'draft'), standard.bind('other', 'usagov', 'published')],
      ...[result.bind('kept', '2026-Q2', 99, 'yes', ''), result.bind('kept', '2026-Q4', 98, 'yes', '')],
      ...[result.bind('kept', '2027-Q1', 10, 'no', 'Later.'), result.bind('missed', '2026-Q4', 20, 'no', 'Few staff.')],
      ...[result.bind('draft', '2026-Q4', 1, 'no', ''), result.bind('other', '2026-Q4', 1, 'no', '')],
    ])
    const { standards } = await measured()
    expect(standards.map(({ promise, period, count, why }) => [promise.en, period, count, why]).sort()).toEqual([
      ['kept', '2026-Q4', 98, ''],
      ['missed', '2026-Q4', 20, 'Few staff.'],
    ])
  })
})
