import { describe, expect, it } from 'vitest'
import { crowdNow, crowdOf, inCrowd } from './crowd.ts'

const DAY = '2026-11-30'
const addresses = Array.from({ length: 20_000 }, (_, at) => `10.${at >> 16}.${(at >> 8) & 255}.${at & 255}`)

describe('the crowd of an address', () => {
  it('is the same all day, and another on most other days', () => {
    expect(crowdOf('192.0.2.1', DAY)).toBe(crowdOf('192.0.2.1', DAY))
    const days = Array.from({ length: 20 }, (_, at) => crowdOf('192.0.2.1', `2026-11-${at + 10}`))
    expect(new Set(days).size).toBeGreaterThan(15)
  })

  it('is shared by many: of 20,000 addresses none is alone', () => {
    const sizes = new Map<number, number>()
    for (const address of addresses) sizes.set(crowdOf(address, DAY), (sizes.get(crowdOf(address, DAY)) ?? 0) + 1)
    expect(sizes.size).toBe(1_024)
    expect(Math.min(...sizes.values())).toBeGreaterThan(1)
    expect(Math.max(...sizes.values())).toBeLessThan(80)
  })

  it('is one for all networks that a server may have', () => {
    const networks = Array.from({ length: 500 }, (_, at) => crowdOf(`2001:db8:7:${at.toString(16)}`, DAY))
    expect(new Set(networks).size).toBe(1)
    expect(crowdOf('2001:db8:8:0', DAY)).not.toBe(networks[0])
  })

  it('is known while a request is answered, and to no other', async () => {
    const seen = await Promise.all([1, 2].map((crowd) => inCrowd(crowd, () => Promise.resolve().then(crowdNow))))
    expect([seen, crowdNow()]).toEqual([[1, 2], undefined])
  })
})
