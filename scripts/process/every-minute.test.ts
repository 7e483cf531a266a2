import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { everyMinute } from './every-minute.ts'

const said: string[] = []
const asked: string[] = []
let reply: () => Response = () => new Response('ok')

beforeEach(() => {
  said.length = 0
  asked.length = 0
  vi.useFakeTimers()
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url)
    return reply()
  })
  everyMinute('http://one-stop', (message) => said.push(message))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const minutes = (count: number) => vi.advanceTimersByTimeAsync(count * 60_000)

describe('the local clock', () => {
  it('calls the cron of every minute', async () => {
    await minutes(2)
    expect(asked).toEqual(Array(2).fill('http://one-stop/cdn-cgi/handler/scheduled?cron=*%20*%20*%20*%20*'))
  })

  it('says a failure once, however long it lasts', async () => {
    reply = () => new Response('no such table: plans', { status: 500 })
    await minutes(3)
    expect(said).toEqual([
      'the local clock: 500 no such table: plans; what is planned for a time is not carried out here',
    ])
  })

  it('says it again when it failed, worked and failed', async () => {
    reply = () => {
      throw new Error('refused')
    }
    await minutes(1)
    reply = () => new Response('ok')
    await minutes(1)
    expect(said).toHaveLength(1)
    reply = () => new Response('', { status: 500 })
    await minutes(1)
    expect(said).toHaveLength(2)
  })
})
