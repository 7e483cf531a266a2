import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { AGENCIES } from '../../../test/worker/deployment.ts'
import { insertQuestion, upsertFeedback } from '../log/log-statements.ts'
import { deleteOldQuestions } from '../log/retention.ts'
import { ANSWER_TIMES, answerTimes } from './answer-times.ts'
import { CHANNEL_COUNTS, channelCounts } from './channel-counts.ts'
import { DAILY_COUNTS, DAILY_COUNTS_OF_CHANNEL, dailyCounts } from './daily-counts.ts'
import { PLAIN_SCORES, plainScores } from './plain-scores.ts'
import { REVIEW_DEBT, reviewDebt } from './review-debt.ts'
import { scoreAnswers } from './score-answers.ts'
import { TOP_GAPS, TOP_GAPS_OF_AGENCY, TOP_GAPS_OF_CHANNEL, topGaps } from './top-gaps.ts'

const ALWAYS = { from: '2026-01-01', to: '2026-12-31' }
const { DB } = env

const question = (
  id: string,
  kind: 'answer' | 'choices' | 'unanswered',
  agency: string,
  at: string,
  channel = 'widget',
) =>
  insertQuestion(DB, {
    ...{ id, kind, agency, at, text: `words of ${id}`, normalised: '', language: 'en', page: '/', channel },
    ...{ confidence: 0.5, answerId: undefined, snapshot: 'abc', gapId: undefined },
  })

const answer = (id: string, agency: string, reviewBy = '2027-01-01', state = 'published') =>
  DB.prepare(
    `INSERT INTO answers (id, language, agency, title, state, version, review_by) VALUES (?, 'en', ?, ?, ?, 1, ?)`,
  ).bind(id, agency, id, state, reviewBy)

const gap = (
  id: string,
  days: number,
  changes: { state?: string; answer?: string; people?: number; last?: string } = {},
) =>
  DB.prepare(
    `INSERT INTO gaps (id, state, question, language, people, first_seen, last_seen, answer_id, answer_language, closed_at)
     VALUES (?1, ?2, 'q ' || ?1, 'en', ?3, '2026-06-01T00:00:00.000Z', ?4, ?5, 'en', strftime('%Y-%m-%dT%H:%M:%fZ', '2026-06-01', ?6))`,
  ).bind(
    id,
    changes.state ?? 'answered',
    changes.people ?? 1,
    changes.last ?? '2026-06-01T00:00:00.000Z',
    changes.answer ?? null,
    `+${days} days`,
  )

beforeEach(async () => {
  const tables = [
    'questions',
    'feedback',
    'daily_counts',
    'channel_counts',
    'answers',
    'answer_versions',
    'gaps',
    'gap_places',
  ]
  await DB.batch([...tables, 'plain_scores', 'plain_days'].map((table) => DB.prepare(`DELETE FROM ${table}`)))
})

describe('daily counts', () => {
  it('count each question once, by the agency of the page and for all together', async () => {
    await DB.batch([
      question('a', 'answer', 'ssa', '2026-06-01T23:59:59.999Z'),
      question('a', 'answer', 'ssa', '2026-06-01T23:59:59.999Z'),
      question('b', 'unanswered', 'va', '2026-06-01T00:00:00.000Z'),
      question('c', 'choices', '', '2026-06-03T00:00:00.000Z'),
    ])
    const days = await dailyCounts(DB, ALWAYS)
    expect(days.map(({ day, answer, choices, unanswered }) => [day, answer, choices, unanswered])).toEqual([
      ['2026-06-01', 1, 0, 1],
      ['2026-06-03', 0, 1, 0],
    ])
    expect((await dailyCounts(DB, ALWAYS, 'ssa')).map(({ answer }) => answer)).toEqual([1])
  })

  it('are told of each channel too, a repeat once', async () => {
    await DB.batch([
      question('a', 'answer', 'ssa', '2026-06-01T00:00:00.000Z'),
      question('a', 'answer', 'ssa', '2026-06-01T00:00:00.000Z'),
      question('b', 'unanswered', 'va', '2026-06-02T00:00:00.000Z', 'counter'),
    ])
    const counted = (await channelCounts(DB, ALWAYS)).filter(({ answer, unanswered }) => answer + unanswered > 0)
    expect(counted.map(({ channel, answer, unanswered }) => [channel, answer, unanswered])).toEqual([
      ['widget', 1, 0],
      ['counter', 0, 1],
    ])
    expect((await dailyCounts(DB, ALWAYS, undefined, 'counter')).map(({ day }) => day)).toEqual(['2026-06-02'])
    expect(await dailyCounts(DB, ALWAYS, 'ssa', 'counter')).toEqual([])
  })

  it('survive the 90 days of questions, and hold none of their words', async () => {
    await question('a', 'answer', 'ssa', '2026-01-01T00:00:00.000Z').run()
    expect(await deleteOldQuestions(DB, new Date('2026-11-01'))).toBe(1)
    expect((await dailyCounts(DB, ALWAYS)).map(({ answer }) => answer)).toEqual([1])
    const { results } = await DB.prepare('SELECT * FROM daily_counts').all()
    expect(JSON.stringify(results)).not.toContain('words')
  })

  it('count the last word of feedback only, with its reason, for the agency of the answer', async () => {
    await DB.batch([answer('card', 'ssa'), question('r', 'answer', 'ssa', '2026-06-01T00:00:00.000Z')])
    const said = (helpful: boolean, at: string, reason?: string) =>
      upsertFeedback(DB, { replyId: 'r', answerId: 'card', language: 'en', version: 1, helpful, reason, at }).run()
    await said(true, '2026-06-01T00:00:00.000Z')
    await said(false, '2026-06-02T00:00:00.000Z', 'wrong')
    await said(false, '2026-06-02T00:00:01.000Z', 'confusing')
    const days = await dailyCounts(DB, ALWAYS, 'ssa')
    expect(
      days.map(({ day, helpful, unhelpful, reasons }) => [day, helpful, unhelpful, reasons.wrong, reasons.confusing]),
    ).toEqual([
      ['2026-06-01', 0, 0, 0, 0],
      ['2026-06-02', 0, 1, 0, 1],
    ])
  })

  it('count no feedback on a reply that was never given', async () => {
    await answer('card', 'ssa').run()
    const said = { answerId: 'card', language: 'en', version: 1, helpful: false, reason: undefined } as const
    await upsertFeedback(DB, { ...said, replyId: 'made-up', at: '2026-06-01T00:00:00.000Z' }).run()
    expect(await dailyCounts(DB, ALWAYS)).toEqual([])
  })
})

describe('how long answers take', () => {
  it('is the median of the days from first question to answer, slowest agency first', async () => {
    await DB.batch([
      answer('card', 'ssa'),
      answer('clinic', 'va'),
      ...[1, 2, 9, 40].map((days) => gap(`s${days}`, days, { answer: 'card' })),
      ...[8, 9].map((days) => gap(`v${days}`, days, { answer: 'clinic' })),
      gap('dismissed', 90, { state: 'dismissed' }),
    ])
    expect(await answerTimes(DB, ALWAYS)).toEqual([
      { agency: 'va', gaps: 2, medianDays: 8.5, longestDays: 9 },
      { agency: 'ssa', gaps: 4, medianDays: 5.5, longestDays: 40 },
    ])
    expect((await answerTimes(DB, ALWAYS, 'va')).map(({ agency }) => agency)).toEqual(['va'])
    expect(await answerTimes(DB, { from: '2026-06-10', to: '2026-06-10' })).toEqual([
      { agency: 'ssa', gaps: 1, medianDays: 9, longestDays: 9 },
      { agency: 'va', gaps: 1, medianDays: 9, longestDays: 9 },
    ])
  })
})

describe('the gaps that most people wait for', () => {
  beforeEach(() =>
    DB.batch([
      gap('few', 0, { state: 'open', people: 3, last: '2026-06-30T10:00:00Z' }),
      gap('many', 0, { state: 'open', people: 30, last: '2026-06-30T09:00:00Z' }),
      gap('old', 0, { state: 'open', people: 90, last: '2026-05-30T09:00:00Z' }),
      gap('closed', 0, { state: 'dismissed', people: 50, last: '2026-06-30T09:00:00Z' }),
      DB.prepare(
        `INSERT INTO gap_places VALUES ('few', 'va', '/', 'widget', 2), ('few', 'va', '/b', 'widget', 1), ('many', 'va', '/', 'widget', 1)`,
      ),
    ]),
  )

  it('are the open ones that were asked lately', async () => {
    const found = await topGaps(DB, { from: '2026-06-01', to: '2026-06-30' }, 10)
    expect(found.map(({ id, people }) => [id, people])).toEqual([
      ['many', 30],
      ['few', 3],
    ])
  })

  it('count the people of one agency’s pages where one is named', async () => {
    const found = await topGaps(DB, { from: '2026-06-01', to: '2026-06-30' }, 10, 'va')
    expect(found.map(({ id, people }) => [id, people])).toEqual([
      ['few', 3],
      ['many', 1],
    ])
  })
})

it('review debt counts what is overdue and what is due in 30 days, today counted', async () => {
  const days = ['2026-05-31', '2026-06-01', '2026-07-01', '2026-07-02']
  await DB.batch([
    ...days.map((day) => answer(day, 'ssa', day)),
    answer('gone', 'ssa', '2020-01-01', 'archived'),
    answer('fine', 'va', '2027-01-01'),
  ])
  expect(await reviewDebt(DB, '2026-06-01')).toEqual([
    { agency: 'ssa', answers: 4, overdue: 1, soon: 2 },
    { agency: 'va', answers: 1, overdue: 0, soon: 0 },
  ])
  expect(await reviewDebt(DB, '2026-06-01', 'va')).toHaveLength(1)
})

describe('plain-language scores', () => {
  const file = (id: string, body: string) => `---
id: ${id}
title: How do I get a card?
language: en
agency: ssa
agencies: [ssa]
topics: []
asked: []
sources:
  - title: Cards
    url: https://www.ssa.gov/
owner: Card team
last_reviewed_on: 2026-11-01
review_in: 6 months
---

${body}
`
  const version = (id: string, markdown: string) =>
    DB.prepare(
      `INSERT INTO answer_versions (id, language, version, title, markdown, author, created_at) VALUES (?, 'en', 1, ?, ?, 'x', '2026-11-01')`,
    ).bind(id, id, markdown)
  const judge = (day: string) => scoreAnswers(DB, { agencies: AGENCIES, words: [] }, new Date(day), 10)

  it('judge each version once, leave out what cannot be read, and tell the mean now and before', async () => {
    await DB.batch([
      answer('plain', 'ssa'),
      answer('broken', 'ssa'),
      version('plain', file('plain', 'Ask for a card at an office. It is free.')),
      version('broken', 'no front matter'),
    ])
    expect([await judge('2026-06-01'), await judge('2026-06-01')]).toEqual([2, 0])
    const hard =
      'Notwithstanding the aforementioned provisions, utilization of documentation is necessitated, and said documentation shall be submitted in accordance with applicable regulations.'
    await DB.batch([answer('hard', 'ssa'), version('hard', file('hard', hard))])
    await judge('2026-06-05')
    const [score] = await plainScores(DB, ALWAYS)
    expect(score?.answers).toBe(2)
    expect(score?.before?.day).toBe('2026-06-01')
    expect(score?.before?.score).toBeGreaterThan(score?.score ?? 100)
  })
})

describe('every figure', () => {
  const plan = async (statement: string, ...values: unknown[]) => {
    const { results } = await DB.prepare(`EXPLAIN QUERY PLAN ${statement}`)
      .bind(...values)
      .all<{ detail: string }>()
    return results.map(({ detail }) => detail).join('\n')
  }

  it.each([
    [
      'daily counts',
      DAILY_COUNTS,
      ['ssa', '2026-01-01', '2026-02-01'],
      /daily_counts USING PRIMARY KEY \(agency=\? AND day>\? AND day<\?\)/,
    ],
    [
      'daily counts of a channel',
      DAILY_COUNTS_OF_CHANNEL,
      ['ssa', 'voice', '2026-01-01', '2026-02-01'],
      /channel_counts USING PRIMARY KEY \(agency=\? AND channel=\? AND day>\? AND day<\?\)/,
    ],
    [
      'channels',
      CHANNEL_COUNTS,
      ['["voice"]', 'ssa', '2026-01-01', '2026-02-01'],
      /SEARCH n USING PRIMARY KEY \(agency=\? AND channel=\? AND day>\? AND day<\?\)/,
    ],
    [
      'top gaps of a channel',
      TOP_GAPS_OF_CHANNEL,
      ['voice', null, '2026-01-01', 10],
      /gap_places USING INDEX gap_places_by_channel \(channel=\?\)/,
    ],
    ['top gaps', TOP_GAPS, ['2026-01-01', 10], /gaps USING INDEX gaps_by_/],
    [
      'top gaps of an agency',
      TOP_GAPS_OF_AGENCY,
      ['va', '2026-01-01', 10],
      /gap_places USING INDEX gap_places_by_agency \(agency=\?\)/,
    ],
    ['answer times', ANSWER_TIMES, ['2026-01-01', '2026-02-01', null], /SEARCH g USING INDEX gaps_by_closing/],
    ['review debt', REVIEW_DEBT, ['2026-01-01', '2026-02-01', null], /answers USING COVERING INDEX answers_by_debt/],
    ['plain scores', PLAIN_SCORES, ['2026-01-01', '2026-02-01', null], /SEARCH s USING PRIMARY KEY/],
  ])('reads through an index: %s', async (_, statement, values, expected) => {
    const found = await plan(statement, ...values)
    expect(found).toMatch(expected)
    expect(found).not.toMatch(/SCAN (?:questions|gap_places|daily_counts|channel_counts|gaps)\b/)
  })
})
