import { describe, expect, it } from 'vitest'
import { seeded } from '../../worker/engine/random.ts'
import { normaliseWording } from '../../worker/gaps/grouping/normalise-wording.ts'
import { gapWordings, likelierLow } from './question-maker.ts'

describe('made-up questions', () => {
  it('have wordings that belong to one gap each', () => {
    const wordings = Array.from({ length: 10_000 }, (_, gap) => gapWordings(gap).map(normaliseWording)).flat()
    expect(new Set(wordings).size).toBe(wordings.length)
  })

  it('ask for a few things by thousands, and for most by one or two', () => {
    const random = seeded(1)
    const counts = new Map<number, number>()
    for (let times = 0; times < 100_000; times++) {
      const gap = likelierLow(10_000, random())
      counts.set(gap, (counts.get(gap) ?? 0) + 1)
    }
    expect(counts.get(0)).toBeGreaterThan(5_000)
    expect(Math.min(...counts.keys())).toBe(0)
    expect(Math.max(...counts.keys())).toBeLessThan(10_000)
    expect([...counts.values()].filter((count) => count <= 5).length).toBeGreaterThan(2_000)
  })
})
