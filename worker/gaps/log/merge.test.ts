import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { snapshotBytes } from '../../../test/worker/deployment.ts'
import { createEngine, type Engine, openSnapshot } from '../../engine/index.ts'
import { closeGap } from '../../store/gaps/close-gap.ts'
import { readGap } from '../../store/gaps/gap.ts'
import { listGaps } from '../../store/gaps/list-gaps.ts'
import { mergeStatements } from '../../store/gaps/merge-statements.ts'
import { readReceipt } from '../../store/gaps/receipts.ts'
import type { QuestionMessage } from './log-message.ts'
import { storeLog } from './store-log.ts'

let engine: Engine
const NOW = new Date('2026-11-22T12:00:00Z')

/** Questions are alike as this table says; terms are the words that the engine cuts. */
const alike: Record<string, number> = {
  'dog office|puppy office': 0.4,
  'animal office|dog office': 0.6,
  'animal office|puppy office': 0.6,
}
const similarity = (a: string, b: string) => (a === b ? 1 : (alike[[a, b].sort().join('|')] ?? 0))

const asked = (text: string, receipt: string, page = '/'): QuestionMessage => ({
  kind: 'question',
  id: crypto.randomUUID(),
  at: NOW.toISOString(),
  reply: 'unanswered',
  text,
  removed: [],
  language: 'en',
  agency: 'va',
  page,
  channel: 'widget',
  confidence: 0,
  snapshot: 'abc',
  receipt,
})

const store = (...messages: QuestionMessage[]) => storeLog(env.DB, { ...engine, similarity }, messages)
const openGaps = async () => (await listGaps(env.DB, { state: 'open', order: 'people', page: 1 })).gaps

beforeEach(async () => {
  engine ??= createEngine(await openSnapshot(await snapshotBytes()))
  const tables = ['questions', 'gaps', 'gap_wordings', 'gap_places', 'gap_terms', 'gap_merges', 'receipts', 'log_days']
  await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
})

describe('two gaps that turn out to ask the same', () => {
  it.each([
    ['in one batch', async (messages: QuestionMessage[]) => store(...messages)],
    [
      'one by one',
      async (messages: QuestionMessage[]) => {
        for (const message of messages) await store(message)
      },
    ],
  ])('become one, with all that belongs to them, %s', async (_, send) => {
    await send([
      asked('dog office', 'CCCC-CCC1', '/a'),
      asked('dog office', 'CCCC-CCC2', '/a'),
      asked('puppy office', 'CCCC-CCC3', '/a'),
      asked('animal office', 'CCCC-CCC4', '/b'),
      asked('puppy office', 'CCCC-CCC5', '/b'),
    ])
    const gaps = await openGaps()
    expect(gaps).toMatchObject([{ question: 'dog office', people: 5, wordings: 3 }])
    const gap = await readGap(env.DB, gaps[0]?.id ?? '')
    expect(gap?.places.map(({ page, count }) => [page, count])).toEqual([
      ['/a', 3],
      ['/b', 2],
    ])
    expect(gap?.asked.map(({ text, count }) => [text, count])).toEqual([
      ['dog office', 2],
      ['puppy office', 2],
      ['animal office', 1],
    ])
    for (const last of [1, 2, 3, 4, 5]) {
      expect((await readReceipt(env.DB, `CCCC-CCC${last}`))?.gap).toMatchObject({ state: 'open' })
    }
  })

  it('are found by the old address too', async () => {
    await store(asked('dog office', 'CCCC-CCC1'), asked('puppy office', 'CCCC-CCC3'))
    const before = (await openGaps()).map(({ id }) => id)
    await store(asked('animal office', 'CCCC-CCC4'))
    const [after] = await openGaps()
    for (const id of before) expect((await readGap(env.DB, id))?.id).toBe(after?.id)
  })

  it('stay two when a writer has closed one', async () => {
    await store(asked('puppy office', 'CCCC-CCC3'))
    const [closed] = await openGaps()
    await closeGap(env.DB, { id: closed?.id ?? '', state: 'dismissed', reason: 'x', by: 'w' }, NOW)
    await store(asked('dog office', 'CCCC-CCC1'), asked('animal office', 'CCCC-CCC4'))
    expect((await listGaps(env.DB, { state: 'dismissed', order: 'people', page: 1 })).total).toBe(1)
  })

  it('stay two when a writer closes one at that moment', async () => {
    await store(asked('dog office', 'CCCC-CCC1'), asked('puppy office', 'CCCC-CCC3'))
    const [one, other] = await openGaps()
    await closeGap(env.DB, { id: one?.id ?? '', state: 'dismissed', reason: 'x', by: 'w' }, NOW)
    await env.DB.batch(mergeStatements(env.DB, { from: one?.id ?? '', into: other?.id ?? '', at: NOW.toISOString() }))
    expect(await readGap(env.DB, one?.id ?? '')).toMatchObject({ state: 'dismissed', people: 1 })
    expect(await readGap(env.DB, other?.id ?? '')).toMatchObject({ state: 'open', people: 1 })
  })
})
