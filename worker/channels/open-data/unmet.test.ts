import { env } from 'cloudflare:workers'
import { parse } from 'csv-parse/sync'
import { beforeEach, describe, expect, it } from 'vitest'
import { Browser } from '../../../test/worker/browser.ts'
import { closedPeriods, measureDay, periodWeeks } from '../../measures/index.ts'

const { DB } = env
const [QUARTER, BEFORE] = closedPeriods('quarter', measureDay(new Date()), 2)
const WEEK = periodWeeks(QUARTER ?? { name: '', from: '', to: '' }).from

let wording = 0

async function gap(id: string, weeks: [string, number][], words: [string, number][] = [], mcp = 0): Promise<void> {
  const people = weeks.reduce((sum, [, count]) => sum + count, 0)
  const at = new Date().toISOString()
  await DB.batch([
    DB.prepare(
      `INSERT INTO gaps (id, state, question, language, people, first_seen, last_seen) VALUES (?, 'open', 'secret', 'en', ?, ?, ?)`,
    ).bind(id, people, WEEK, at),
    ...weeks.map(([week, count]) => DB.prepare('INSERT INTO gap_weeks VALUES (?, ?, ?)').bind(id, week, count)),
    ...words.map(([text, count]) =>
      DB.prepare(
        `INSERT INTO gap_wordings (id, gap_id, kind, normalised, language, text, count, first_seen, last_seen) VALUES (?, ?, 'question', ?, 'en', ?, ?, ?, ?)`,
      ).bind(++wording, id, text, text, count, at, at),
    ),
    DB.prepare(`INSERT INTO gap_places (gap_id, agency, page, channel, count) VALUES (?, 'ssa', '/', 'mcp', ?)`).bind(
      id,
      mcp,
    ),
  ])
}

const anyone = new Browser()
const json = async (query = '') => (await anyone.get(`/data/unmet.json${query}`)).json<{ questions: unknown[] }>()

beforeEach(() =>
  DB.batch(['gaps', 'gap_weeks', 'gap_wordings', 'gap_places'].map((one) => DB.prepare(`DELETE FROM ${one}`))),
)

describe('open data of unmet questions', () => {
  it('tells what ten people and more asked in a closed quarter, and their words where ten used the same', async () => {
    await gap('a', [[WEEK, 12]], [['where is my refund', 10]])
    await gap('b', [[WEEK, 30]], [['my neighbour maria at 5 elm street', 9]])
    await gap('c', [[WEEK, 9]])
    expect((await json()).questions).toEqual([
      { language: 'en', people: 30, state: 'open' },
      { language: 'en', people: 12, state: 'open', question: 'where is my refund' },
    ])
    const text = await (await anyone.get('/data/unmet.csv')).text()
    expect(parse(text)).toEqual([
      ['period', 'language', 'question', 'people', 'state'],
      [QUARTER?.name, 'en', '', '30', 'open'],
      [QUARTER?.name, 'en', 'where is my refund', '12', 'open'],
    ])
    const feed = await (await anyone.get('/data/unmet.atom')).text()
    expect(feed.match(/<entry/g)).toHaveLength(1)
    expect([text, feed].join()).not.toMatch(/maria|secret/)
  })

  it('counts a period by itself: no two files differ by a few people, and none is of a running one', async () => {
    const before = BEFORE ? periodWeeks(BEFORE).to : ''
    await gap('a', [
      [before, 9],
      [WEEK, 9],
      [measureDay(new Date()), 40],
    ])
    expect((await json()).questions).toEqual([])
    expect((await json(`?period=${BEFORE?.name}`)).questions).toEqual([])
    expect((await anyone.get('/data/unmet.json?period=2999-Q1')).status).toBe(422)
  })

  it('takes what assistants asked for no people', async () => {
    await gap('a', [[WEEK, 15]], [], 6)
    expect((await json()).questions).toEqual([])
  })

  it('is in the list of data sets', async () => {
    const { dataset } = await (await anyone.get('/data.json')).json<{ dataset: { identifier: string }[] }>()
    expect(dataset.map(({ identifier }) => identifier.replace(/^.*\/data\//, ''))).toEqual(['answers', 'unmet'])
  })
})
