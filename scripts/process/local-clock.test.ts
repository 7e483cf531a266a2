import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { localClock } from './local-clock.ts'

const CRONS = ['17 3 * * *', '* * * * *', '37 */6 * * *']
const said: string[] = []
const asked: string[] = []
let reply: () => Response = () => new Response('ok')
let state = ''

beforeEach(() => {
  said.length = 0
  asked.length = 0
  reply = () => new Response('ok')
  state = mkdtempSync(join(tmpdir(), 'one-stop-clock-'))
  vi.useFakeTimers({ now: new Date('2026-11-30T03:15:20Z') })
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(new URL(url).searchParams.get('cron') ?? '')
    return reply()
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  rmSync(state, { recursive: true, force: true })
})

const begin = () => localClock('http://one-stop', { state, crons: CRONS, say: (message) => said.push(message) })
const minutes = (count: number) => vi.advanceTimersByTimeAsync(count * 60_000)
const often = (cron: string) => asked.filter((one) => one === cron).length

describe('the local clock', () => {
  it('calls every cron when it is due, and once', async () => {
    begin()
    await minutes(1)
    expect(asked).toEqual(['* * * * *'])
    await minutes(1)
    expect(asked).toEqual(['* * * * *', '17 3 * * *', '* * * * *'])
    await minutes(60 * 24)
    expect(CRONS.map(often)).toEqual([2, 1_442, 4])
  })

  it('does what was due while nothing ran, once, as soon as something does', async () => {
    begin()
    await minutes(3)
    vi.clearAllTimers()
    asked.length = 0
    vi.setSystemTime(new Date('2026-12-03T14:00:00Z'))
    begin()
    await minutes(2)
    expect(CRONS.map(often)).toEqual([1, 2, 1])
  })

  it('does what was due while the machine slept', async () => {
    begin()
    await minutes(1)
    vi.setSystemTime(new Date('2026-11-30T09:00:00Z'))
    await minutes(1)
    expect(CRONS.map(often)).toEqual([1, 2, 1])
  })

  it('begins anew where what it kept is of a later day, or cannot be read', async () => {
    writeFileSync(join(state, 'clock.json'), '{"17 3 * * *": 4102444800000')
    begin()
    await minutes(2)
    expect(often('17 3 * * *')).toBe(1)
    vi.clearAllTimers()
    writeFileSync(join(state, 'clock.json'), '{"17 3')
    begin()
    await minutes(60 * 24)
    expect(often('17 3 * * *')).toBe(2)
    vi.clearAllTimers()
    writeFileSync(join(state, 'clock.json'), JSON.stringify({ '17 3 * * *': Date.parse('2027-06-01') }))
    begin()
    await minutes(60 * 24)
    expect(often('17 3 * * *')).toBe(3)
  })

  it('goes on, and says so, where it cannot keep when it called', async () => {
    rmSync(state, { recursive: true })
    begin()
    await minutes(2)
    expect(often('* * * * *')).toBe(2)
    expect(said).toEqual([expect.stringContaining('ENOENT')])
  })

  it('says a failure once, however long it lasts', async () => {
    reply = () => new Response('no such table: plans', { status: 500 })
    begin()
    await minutes(3)
    expect(said).toEqual(['the local clock: 500 no such table: plans; what is done by the clock is not done here'])
  })

  it('says it again when it failed, worked and failed', async () => {
    reply = () => {
      throw new Error('refused')
    }
    begin()
    await minutes(1)
    reply = () => new Response('ok')
    await minutes(1)
    expect(said).toHaveLength(1)
    reply = () => new Response('', { status: 500 })
    await minutes(1)
    expect(said).toHaveLength(2)
  })
})
