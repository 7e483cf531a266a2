import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { oneAtATime } from './one-at-a-time.ts'

const done: string[][] = []
const WORK_MS = 1_000

beforeEach(() => {
  done.length = 0
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

const slow = () =>
  oneAtATime<string>(async (names) => {
    await new Promise((resolve) => setTimeout(resolve, WORK_MS))
    done.push(names)
  })

describe('changes', () => {
  it('that come together are worked on once', async () => {
    const change = slow()
    change(['widget'])
    change(['snapshot', 'widget'])
    await vi.advanceTimersByTimeAsync(3 * WORK_MS)
    expect(done).toEqual([['widget', 'snapshot']])
  })

  it('that come while others are worked on wait, and are worked on together', async () => {
    const change = slow()
    change(['widget'])
    await vi.advanceTimersByTimeAsync(WORK_MS / 2)
    change(['snapshot'])
    await vi.advanceTimersByTimeAsync(WORK_MS / 4)
    change(['assets'])
    expect(done).toEqual([])
    await vi.advanceTimersByTimeAsync(3 * WORK_MS)
    expect(done).toEqual([['widget'], ['snapshot', 'assets']])
  })
})
