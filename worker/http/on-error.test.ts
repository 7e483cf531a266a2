import { Hono } from 'hono'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '../contract/index.ts'
import { onError } from './on-error.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

const app = new Hono().onError(onError)
app.get('/problem', () => {
  throw new Problem('question-too-long', { limit: 500 })
})
app.get('/bug', () => {
  throw new TypeError('the password is hunter2')
})

describe('a failure', () => {
  it('that the caller can fix is told with its status and limit', async () => {
    const response = await app.request('/problem')
    expect([response.status, await response.json()]).toEqual([413, { problem: 'question-too-long', limit: 500 }])
    expect(response.headers.get('Cache-Control')).toBe('no-store')
  })

  it('that is a bug is logged, and the caller reads only that there was one', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const response = await app.request('/bug')
    expect([response.status, await response.json()]).toEqual([500, { problem: 'internal' }])
    expect(JSON.parse(log.mock.calls[0]?.[0])).toMatchObject({
      message: 'GET /bug failed',
      error: { name: 'TypeError' },
    })
  })
})
