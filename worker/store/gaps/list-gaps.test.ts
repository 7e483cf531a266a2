import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { countsIn, countsStatement } from '../queue/queue-counts.ts'
import { GAPS_PER_PAGE, type GapFilter, listGaps } from './list-gaps.ts'

const gap = (id: string, state: string, language: string, people: number, day: number) =>
  env.DB.prepare(
    `INSERT INTO gaps (id, state, question, language, people, first_seen, last_seen) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).bind(id, state, `question ${id}`, language, people, `2026-11-${day}`, `2026-11-${day}`)

const place = (id: string, agency: string, page: string, count: number) =>
  env.DB.prepare(`INSERT INTO gap_places VALUES (?, ?, ?, 'widget', ?)`).bind(id, agency, page, count)

beforeAll(async () => {
  await env.DB.batch([
    gap('a', 'open', 'en', 3, 20),
    gap('b', 'open', 'en', 9, 18),
    gap('c', 'open', 'es', 3, 22),
    gap('d', 'answered', 'en', 5, 21),
    ...Array.from({ length: 60 }, (_, at) => gap(`n${at}`, 'not-ours', 'en', at, 20)),
    place('a', 'va', '/one', 1),
    place('a', 'va', '/two', 1),
    place('a', 'ssa', '/', 1),
    place('b', '', '', 9),
    place('c', 'va', '/', 3),
  ])
})

const ids = async (changes: Partial<GapFilter>) => {
  const { gaps, total } = await listGaps(env.DB, { state: 'open', order: 'people', page: 1, ...changes })
  return { ids: gaps.map(({ id }) => id), total }
}

describe('the list of gaps', () => {
  it('shows most people first, then last asked', async () => {
    expect(await ids({})).toEqual({ ids: ['b', 'c', 'a'], total: 3 })
  })

  it('shows last asked first when wanted so', async () => {
    expect(await ids({ order: 'recent' })).toEqual({ ids: ['c', 'a', 'b'], total: 3 })
  })

  it('can be of one agency, one language, one state, and of questions asked at no agency', async () => {
    expect((await ids({ agency: 'va' })).ids).toEqual(['c', 'a'])
    expect((await ids({ agency: 'va', language: 'es' })).ids).toEqual(['c'])
    expect((await ids({ agency: '' })).ids).toEqual(['b'])
    expect((await ids({ state: 'answered' })).ids).toEqual(['d'])
  })

  it('names the agencies of each, most often first', async () => {
    const { gaps } = await listGaps(env.DB, { state: 'open', order: 'people', page: 1 })
    expect(gaps.map(({ id, agencies }) => [id, agencies])).toEqual([
      ['b', ['']],
      ['c', ['va']],
      ['a', ['va', 'ssa']],
    ])
  })

  it('comes in pages', async () => {
    const [first, second] = [await ids({ state: 'not-ours' }), await ids({ state: 'not-ours', page: 2 })]
    expect([first.ids.length, second.ids.length, first.total]).toEqual([GAPS_PER_PAGE, 10, 60])
    expect(new Set([...first.ids, ...second.ids]).size).toBe(60)
  })

  it('counts each list', async () => {
    const [found] = await env.DB.batch([
      countsStatement(env.DB, { person: 'Rosa', today: '2026-11-22', narrowing: {} }),
    ])
    const { question } = countsIn(found)
    expect(Object.values(question).map(({ total }) => total)).toEqual([3, 0, 0, 1, 0, 60])
  })
})
