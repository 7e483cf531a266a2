import { beforeAll, describe, expect, it } from 'vitest'
import { privacyOf } from '../../scripts/bench/privacy/privacy.ts'
import { OURS } from '../../scripts/bench/privacy/removers.ts'

let report: Awaited<ReturnType<typeof privacyOf>>
beforeAll(async () => {
  report = await privacyOf(OURS, undefined)
})

const shareOf = (isKind: (kind: string) => boolean) => {
  const rows = report.kinds.filter(({ kind }) => isKind(kind))
  return rows.reduce((sum, { gone }) => sum + gone, 0) / rows.reduce((sum, { total }) => sum + total, 0)
}

describe('sentences that no rule was tuned on', () => {
  it('are more than 1,300', () => {
    expect(report.kinds.reduce((sum, { total }) => sum + total, 0)).toBeGreaterThan(1_300)
  })

  it('lose 97 in 100 of what we promise to take out', () => {
    expect(shareOf((kind) => kind !== 'name')).toBeGreaterThanOrEqual(0.97)
  })

  it('lose 85 in 100 names of people', () => {
    expect(shareOf((kind) => kind === 'name')).toBeGreaterThanOrEqual(0.85)
  })

  it('lose nine in ten of every kind that is promised', () => {
    const low = report.kinds.filter(({ kind, gone, total }) => kind !== 'name' && gone / total < 0.9)
    expect(low).toEqual([])
  })
})

describe('questions that name nobody', () => {
  it('keep their words, 99 in 100', () => {
    for (const { wrong, total } of Object.values(report.falseRemovals)) expect(wrong / total).toBeLessThanOrEqual(0.01)
  })
})
