import { createExecutionContext } from 'cloudflare:test'
import { beforeEach, describe, expect, it } from 'vitest'
import { deploymentEnv } from '../../../test/worker/deployment.ts'
import worker from '../../index.ts'

/** A limit of one request for each who is counted. */
const counted = new Map<string, number>()
const once = {
  limit: async ({ key }: { key: string }) => {
    counted.set(key, (counted.get(key) ?? 0) + 1)
    return { success: counted.get(key) === 1 }
  },
}
const open = { limit: async () => ({ success: true }) }

/** Somebody types at a counter behind one address. */
async function type(workplace: string, { named = true, path = '/counter/ask' } = {}): Promise<number> {
  const headers = { 'X-Part': '1', 'X-Workplace': workplace, 'CF-Connecting-IP': '203.0.113.7' }
  const body = new URLSearchParams({ question: 'lost card', language: 'en', answer: 'lost-card', end: 'answered' })
  const request = new Request(`http://localhost${path}`, { method: 'POST', body, headers })
  const env = deploymentEnv({
    ...{ LOG: { send: async () => {} }, READ_LIMIT: open, WRITE_LIMIT: once, SUGGEST_LIMIT: once },
    COUNTER_ADDRESSES: named ? '198.51.100.0/24, 203.0.113.0/24' : '',
  })
  return (await worker.fetch(request, env, createExecutionContext())).status
}

describe('many counters behind one address', () => {
  beforeEach(() => counted.clear())

  it('are counted one by one where the deployment named their office', async () => {
    expect(await type('1-1')).toBe(200)
    expect(await type('1-2')).toBe(200)
    expect(await type('1-1')).toBe(429)
  })

  it('close their contacts one by one there too', async () => {
    expect(await type('1-1', { path: '/counter/close' })).toBe(200)
    expect(await type('1-2', { path: '/counter/close' })).toBe(200)
  })

  it('are counted as one elsewhere: anyone can claim to be many', async () => {
    expect(await type('1-1', { named: false })).toBe(200)
    expect(await type('1-2', { named: false })).toBe(429)
  })

  it('are counted as one where what they claim is no workplace', async () => {
    expect(await type('x'.repeat(40))).toBe(200)
    expect(await type('y'.repeat(40))).toBe(429)
  })
})
