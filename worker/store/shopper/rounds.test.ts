import { env } from 'cloudflare:workers'
import { beforeEach, expect, it } from 'vitest'
import { keepResults, latestRound, openRound, startRound, tidyRounds } from './rounds.ts'

const { DB } = env
const BEGUN = new Date('2026-08-01T00:00:00Z')
const after = (days: number) => new Date(BEGUN.getTime() + days * 86_400_000 + 1_000)
const TABLES = ['shopper_rounds', 'shopper_results', 'shopper_publications']
const RIGHT = { caseId: 'bears', way: 'widget', result: 'right', lacks: [], tookMs: 12 }

beforeEach(async () => {
  await DB.batch(TABLES.map((table) => DB.prepare(`DELETE FROM ${table}`)))
  await startRound(DB, 2, BEGUN)
  const round = await openRound(DB)
  if (round) await keepResults(DB, round, 1, [RIGHT], BEGUN)
  await DB.prepare(
    `INSERT INTO shopper_publications (answer, language, version, published_at) VALUES ('vote', 'en', 2, ?)`,
  )
    .bind(BEGUN.toISOString())
    .run()
})

async function rows(): Promise<number[]> {
  const counts = await DB.batch<{ n: number }>(TABLES.map((table) => DB.prepare(`SELECT count(*) AS n FROM ${table}`)))
  return counts.map(({ results }) => results[0]?.n ?? -1)
}

it('keeps a round and what it found for 90 days, and how long a publication took for 400', async () => {
  await tidyRounds(DB, after(89))
  expect(await rows()).toEqual([1, 1, 1])
  await tidyRounds(DB, after(90))
  expect(await rows()).toEqual([0, 0, 1])
  await tidyRounds(DB, after(399))
  expect(await rows()).toEqual([0, 0, 1])
  await tidyRounds(DB, after(400))
  expect(await rows()).toEqual([0, 0, 0])
})

it('ends a round that stands still since yesterday, so that the next can begin', async () => {
  await tidyRounds(DB, after(0.9))
  await startRound(DB, 2, after(0.9))
  expect((await latestRound(DB))?.round.startedAt).toBe(BEGUN.toISOString())
  await tidyRounds(DB, after(1))
  await startRound(DB, 2, after(1))
  expect((await latestRound(DB))?.round.startedAt).toBe(after(1).toISOString())
})
