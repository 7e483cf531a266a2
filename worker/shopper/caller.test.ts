import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createCaller } from './caller.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

it.each([
  ['does not begin', () => new Promise<Response>(() => {})],
  ['does not end', async () => new Response(new ReadableStream({ pull: () => new Promise(() => {}) }))],
])('gives a reply up that %s within 15 seconds', async (_, send) => {
  const told = createCaller({ send, origin: 'https://help.agency.gov', key: '' }).get('/').catch(String)
  await vi.advanceTimersByTimeAsync(15_000)
  expect(await told).toContain('no reply within 15000 ms')
})
