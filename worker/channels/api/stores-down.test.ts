import { describe, expect, it, vi } from 'vitest'
import { ask, call } from '../../../test/worker/api-caller.ts'

describe('asking while stores fail', () => {
  const failing = () => {
    throw new Error('store is down')
  }
  const never = () => new Promise(() => {})
  const statement = (run: () => unknown) => ({ bind: () => statement(run), first: run, all: run, run })
  const d1 = (run: () => unknown) => ({ prepare: () => statement(run), batch: run })
  const kv = (run: () => unknown) => ({ get: run, put: run })

  it.each([
    ['missing', { DB: undefined, SNAPSHOTS: undefined }],
    ['throwing', { DB: d1(failing), SNAPSHOTS: kv(failing) }],
    ['hanging', { DB: d1(never), SNAPSHOTS: kv(never) }],
  ])('gets an answer at once with D1 and KV %s', async (_, stores) => {
    const startMs = performance.now()
    const { status, body } = await ask({ question: 'i lost my social security card' }, stores)
    expect([status, body.kind]).toEqual([200, 'answer'])
    expect(performance.now() - startMs).toBeLessThan(2_000) // a look for a snapshot is given up after 5 s
  })

  it('gets an answer when the queue refuses', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { status, body } = await ask({ question: 'pizza' }, { LOG: { send: failing } })
    expect([status, body.kind]).toEqual([200, 'unanswered'])
    vi.restoreAllMocks()
  })

  it('says of a receipt that it cannot be looked up', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const { status, body } = await call('/api/receipts/K7QF-29WM', {}, { DB: d1(failing) })
    expect([status, body]).toEqual([503, { problem: 'not-ready' }])
    vi.restoreAllMocks()
  })

  it('says in its health which store is out of reach, within its second', async () => {
    const startMs = performance.now()
    const { status, body } = await call('/healthz', {}, { DB: d1(never), SNAPSHOTS: undefined })
    expect(status).toBe(200)
    expect(body).toMatchObject({ status: 'degraded', stores: { d1: 'failed', kv: 'missing' } })
    expect(performance.now() - startMs).toBeLessThan(4_000)
  })
})

describe('health', () => {
  it('names the snapshot, how many answers it holds, and the stores', async () => {
    const { body } = await call('/healthz')
    expect(body).toMatchObject({ status: 'ok', snapshot: { answers: 3 }, stores: { d1: 'ok', kv: 'ok' } })
  })

  it('says of a database without tables that it failed', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const prepare = (sql: string) => {
      if (sql.includes(' FROM ')) throw new Error('no such table')
      return { first: async () => ({ 1: 1 }) }
    }
    const { body } = await call('/healthz', {}, { DB: { prepare } })
    expect(body).toMatchObject({ status: 'degraded', stores: { d1: 'failed' } })
    vi.restoreAllMocks()
  })
})
