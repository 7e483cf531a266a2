import { createExecutionContext, createMessageBatch, getQueueResult } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { deploymentEnv } from '../../../test/worker/deployment.ts'
import { consumeLog } from './consume-log.ts'

const question = (id: string, text: string) => ({
  kind: 'question',
  id,
  at: '2026-11-22T10:00:00.000Z',
  reply: 'unanswered',
  text,
  removed: [],
  language: 'en',
  agency: '',
  page: '',
  channel: 'widget',
  confidence: 0,
  snapshot: 'abc',
  receipt: 'K7QF-29WM',
})

const log = { error: vi.fn(), warn: vi.fn() }

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(log.error)
  vi.spyOn(console, 'warn').mockImplementation(log.warn)
  log.error.mockClear()
  await env.DB.exec('DELETE FROM questions')
})

afterEach(() => {
  vi.restoreAllMocks()
})

async function consume(bodies: unknown[], changes: Parameters<typeof deploymentEnv>[0] = {}) {
  const messages = bodies.map((body, at) => ({ id: `m${at}`, timestamp: new Date(), attempts: 3, body }))
  const batch = createMessageBatch('one-stop-log', messages)
  await consumeLog(batch, deploymentEnv(changes), createExecutionContext())
  const { explicitAcks, retryMessages } = await getQueueResult(batch, createExecutionContext())
  return { acked: [...explicitAcks].sort(), retried: retryMessages.map(({ msgId }) => msgId) }
}

const stored = async () => {
  const { results } = await env.DB.prepare('SELECT id FROM questions ORDER BY id').all<{ id: string }>()
  return results.map(({ id }) => id)
}

describe('the log queue', () => {
  it('writes what it can read, and drops the rest without telling its text', async () => {
    const { acked, retried } = await consume([
      question('a', 'dogs'),
      { secret: 'hunter2' },
      'hunter2',
      question('b', 'cats'),
    ])
    expect([acked, retried]).toEqual([['m0', 'm1', 'm2', 'm3'], []])
    expect(await stored()).toEqual(['a', 'b'])
    expect(JSON.stringify(log.error.mock.calls)).not.toContain('hunter2')
  })

  it('keeps what D1 refuses, and waits longer each time', async () => {
    const DB = { prepare: () => ({ bind: () => ({ all: () => Promise.reject(new Error('D1 is down')) }) }) }
    const { acked, retried } = await consume([question('a', 'dogs'), question('b', 'cats')], { DB })
    expect([acked, retried]).toEqual([[], ['m0', 'm1']])
  })

  it('asks a D1 that takes nothing a few times for a whole batch, and keeps every message', async () => {
    let asked = 0
    const refuse = () => {
      asked += 1
      return Promise.reject(new Error('D1 is down'))
    }
    const DB = { prepare: () => ({ bind: () => ({ all: refuse }) }) }
    const bodies = Array.from({ length: 50 }, (_, at) => question(`q${at}`, `dogs ${at}`))
    const { acked, retried } = await consume(bodies, { DB })
    expect([acked, retried.length]).toEqual([[], 50])
    expect(asked).toBeLessThanOrEqual(4)
    expect(log.error.mock.calls.length).toBeLessThanOrEqual(4)
  })

  it('writes the others when one of a batch cannot be written', async () => {
    const broken = { ...question('bad', 'dogs'), at: 'x' }
    const failing = {
      prepare: (sql: string) => env.DB.prepare(sql),
      batch: (statements: D1PreparedStatement[]) => {
        if (failing.day === 'x') throw new Error('cannot be written')
        return env.DB.batch(statements)
      },
      day: '',
    }
    const DB = new Proxy(failing, {
      get: (target, name) => {
        if (name !== 'prepare') return Reflect.get(target, name)
        return (sql: string) => {
          const statement = env.DB.prepare(sql)
          if (!sql.includes('FROM log_days')) return statement
          return {
            bind: (day: string) => {
              failing.day = day
              return statement.bind(day)
            },
          }
        }
      },
    })
    const { acked, retried } = await consume([question('a', 'dogs'), broken, question('b', 'cats')], { DB })
    expect([acked, retried]).toEqual([['m0', 'm2'], ['m1']])
    expect(await stored()).toEqual(['a', 'b'])
  })
})
