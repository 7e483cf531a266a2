import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, expect, it, vi } from 'vitest'
import { ask, call } from '../../../test/worker/api-caller.ts'
import { deploymentEnv } from '../../../test/worker/deployment.ts'
import app from '../../index.ts'

const failing = () => {
  throw new Error('store is down')
}
const never = () => new Promise(() => {})
const statement = (run: () => unknown) => ({ bind: () => statement(run), first: run, all: run, run })
const d1 = (run: () => unknown) => ({ prepare: () => statement(run), batch: run })
const kv = (run: () => unknown) => ({ get: run, put: run })

describe('asking while stores fail', () => {
  it.each([
    ['missing', { DB: undefined, SNAPSHOTS: undefined }],
    ['throwing', { DB: d1(failing), SNAPSHOTS: kv(failing) }],
    ['hanging', { DB: d1(never), SNAPSHOTS: kv(never) }],
  ])('gets an answer at once with D1 and KV %s', async (_, stores) => {
    const startMs = performance.now()
    const { status, body } = await ask({ question: 'i lost my social security card' }, stores)
    expect([status, body.kind]).toEqual([200, 'answer'])
    expect(performance.now() - startMs).toBeLessThan(4_000) // a look for a snapshot is given up after 5 s
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
    expect([body.degraded, body.channelsOff]).toEqual([[], []])
  })

  it('is told to a monitor that asks past every limit, and asks the stores once a second', async () => {
    let asked = 0
    const READ_LIMIT = { limit: async () => ({ success: false }) }
    const SNAPSHOTS = kv(() => {
      asked += 1
      return null
    })
    const bindings = deploymentEnv({ READ_LIMIT, SNAPSHOTS })
    const ask = async () =>
      (await app.fetch(new Request('http://localhost/healthz'), bindings, createExecutionContext())).status
    await ask()
    const before = asked
    expect([await ask(), await ask()]).toEqual([200, 200])
    expect(asked).toBe(before)
  })

  it('lists what does not work', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { body } = await call('/healthz', {}, { DB: d1(failing), SNAPSHOTS: kv(failing) })
    expect(body.degraded).toEqual(['d1', 'kv'])
    vi.restoreAllMocks()
  })

  it.each([
    ['an hour', 3_600_000, ['log']],
    ['a minute', 60_000, []],
  ])('tells of receipts that wait for %s to be written down, where that is long', async (_, ageMs, degraded) => {
    const at = new Date(Date.now() - ageMs).toISOString()
    await env.DB.prepare(`INSERT INTO log_inbox VALUES ('r', 'question', ?, 'K7QF-29WM', '{}')`).bind(at).run()
    const { body } = await call('/healthz')
    await env.DB.exec('DELETE FROM log_inbox')
    expect(body.degraded).toEqual(degraded)
  })

  it('tells what two people turned off, and until when', async () => {
    const until = new Date(Date.now() + 3_600_000).toISOString()
    await env.DB.prepare(`INSERT INTO switches VALUES ('s', 'voice', 1, 'x', 'Rosa', '2026-11-29', 'Ben', ?, NULL)`)
      .bind(until)
      .run()
    const { body } = await call('/healthz')
    await env.DB.exec('DELETE FROM switches')
    expect([body.status, body.channelsOff]).toEqual(['ok', [{ channel: 'voice', until }]])
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
