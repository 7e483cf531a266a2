import { describe, expect, it } from 'vitest'
import { firstFailing } from './first-failing.ts'

const rows = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]

describe('the row with which a list begins to fail', () => {
  it.each(rows)('is found wherever it stands: %i', async (bad) => {
    expect(await firstFailing(rows, async (some) => some.includes(bad))).toBe(bad)
  })

  it('is found where two fail only together', async () => {
    expect(await firstFailing(rows, async (some) => some.includes(2) && some.includes(7))).toBe(7)
  })

  it('is none where there are no rows', async () => {
    expect(await firstFailing([], async () => true)).toBeUndefined()
  })
})
