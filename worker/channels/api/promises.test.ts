import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ask, call, post, sent } from '../../../test/worker/api-caller.ts'
import { deploymentEnv, snapshotBytes } from '../../../test/worker/deployment.ts'
import { createEngine, openSnapshot } from '../../engine/index.ts'
import { askForInbox, storeInbox } from '../../gaps/log/store-inbox.ts'

const failing = async () => {
  throw new Error('store is down')
}
const never = () => new Promise(() => {})
const statement = (run: () => unknown) => ({ bind: () => statement(run), first: run, all: run, run })
const d1 = (run: () => unknown) => ({ prepare: () => statement(run), batch: run })
const noQueue = { LOG: { send: failing } }
/** After a store failed it is left alone for a while: time goes on between tests, and within one where it says so. */
let nowMs = Date.now()
function muchLater() {
  nowMs += 60_000
  vi.setSystemTime(nowMs)
}
const later = () => new Date(nowMs + 3_600_000)

const rows = async (table: string) => (await env.DB.prepare(`SELECT * FROM ${table}`).all()).results
const engine = async () => createEngine(await openSnapshot(await snapshotBytes()))
const liked = () => ({ reply: crypto.randomUUID(), answer: 'vote', version: 1, language: 'en', helpful: true })

beforeEach(async () => {
  sent.length = 0
  vi.useFakeTimers({ toFake: ['Date'] })
  muchLater()
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const tables = ['questions', 'gaps', 'gap_wordings', 'gap_terms', 'receipts', 'feedback', 'log_inbox']
  await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('a receipt', () => {
  it('is known the moment it is given out', async () => {
    const { body } = await ask({ question: 'best pizza in town' }, noQueue)
    const { status, body: receipt } = await call(`/api/receipts/${body.receipt}`)
    expect([status, receipt.state, receipt.question]).toEqual([200, 'waiting', 'best pizza in town'])
  })

  it('is kept in D1 without personal data', async () => {
    await ask({ question: 'pizza for ssn 123-45-6789' })
    expect(JSON.stringify(await rows('log_inbox'))).not.toContain('6789')
  })

  it('comes to its place though the queue lost it, and once', async () => {
    const { body } = await ask({ question: 'best pizza in town' }, noQueue)
    await storeInbox(env.DB, await engine(), later())
    await storeInbox(env.DB, await engine(), later())
    expect(await rows('questions')).toMatchObject([{ id: body.id, kind: 'unanswered' }])
    expect(await rows('receipts')).toMatchObject([{ code: body.receipt, question_id: body.id }])
    expect(await rows('log_inbox')).toEqual([])
  })

  it('is asked for by the clock only where something waits', async () => {
    const bindings = deploymentEnv({ LOG: { send: async (body: unknown) => void sent.push(body) } })
    await askForInbox(bindings, later())
    expect(sent).toEqual([])
    await ask({ question: 'best pizza in town' }, noQueue)
    await askForInbox(bindings, new Date())
    expect(sent).toEqual([])
    await askForInbox(bindings, later())
    expect(sent).toEqual([{ kind: 'inbox' }])
  })

  it('is given out while D1 hangs, once the queue has the question', async () => {
    const { body } = await ask({ question: 'best pizza in town' }, { DB: d1(never) })
    expect(body.receipt).toMatch(/^[0-9A-Z]{4}-/)
    expect(sent).toMatchObject([{ kind: 'question', receipt: body.receipt }])
  })

  it('is not given out where neither takes the question; people to reach stay', async () => {
    const { status, body } = await ask({ question: 'best pizza in town' }, { DB: d1(failing), ...noQueue })
    expect([status, body.kind, body.receipt]).toEqual([200, 'unanswered', ''])
    expect(body.contacts.length).toBeGreaterThan(0)
  })

  it('costs one write; an answer costs none', async () => {
    const written: string[] = []
    const prepare = (sql: string) => {
      written.push(sql.split(' ', 3).join(' '))
      return statement(async () => null)
    }
    const DB = { prepare }
    await ask({ question: 'i lost my social security card' }, { DB })
    expect(written.filter((sql) => !sql.startsWith('SELECT'))).toEqual([])
    await ask({ question: 'best pizza in town' }, { DB })
    expect(written.filter((sql) => !sql.startsWith('SELECT'))).toEqual(['INSERT INTO log_inbox'])
  })
})

describe('a question sent again', () => {
  const question = 'best pizza in town'

  it('under its reply’s id is kept once, with one receipt', async () => {
    const { body: first } = await ask({ question }, { DB: d1(failing), ...noQueue })
    muchLater()
    const { body: second } = await ask({ question, again: first.id }, noQueue)
    const { body: third } = await ask({ question, again: first.id })
    await storeInbox(env.DB, await engine(), later())
    const { body: fourth } = await ask({ question, again: first.id })
    expect(second.id).toBe(first.id)
    expect([third.receipt, fourth.receipt]).toEqual([second.receipt, second.receipt])
    expect(await rows('questions')).toHaveLength(1)
    expect(await rows('gaps')).toMatchObject([{ people: 1 }])
  })

  it('under an id that another question has is kept under one of its own', async () => {
    const { body: first } = await ask({ question })
    const { body: other } = await ask({ question: 'best sushi in town', again: first.id })
    expect(other.id).not.toBe(first.id)
    expect(other.receipt).not.toBe(first.receipt)
    expect(await rows('log_inbox')).toHaveLength(2)
  })
})

describe('a rating', () => {
  it('that was taken stands though the queue lost it', async () => {
    const said = liked()
    expect((await call('/api/feedback', post(said), noQueue)).status).toBe(204)
    await storeInbox(env.DB, await engine(), later())
    expect(await rows('feedback')).toMatchObject([{ reply_id: said.reply, helpful: 1 }])
  })

  it('said otherwise while it waits is the later one', async () => {
    const said = liked()
    await call('/api/feedback', post(said), noQueue)
    await call('/api/feedback', post({ ...said, helpful: false }), noQueue)
    await storeInbox(env.DB, await engine(), later())
    expect(await rows('feedback')).toMatchObject([{ helpful: 0 }])
  })

  it('that nothing took is told so, to be sent again', async () => {
    const { status, body } = await call('/api/feedback', post(liked()), { DB: d1(failing), ...noQueue })
    expect([status, body]).toEqual([503, { problem: 'not-kept' }])
  })
})
