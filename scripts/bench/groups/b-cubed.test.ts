import { describe, expect, it } from 'vitest'
import { shuffled } from '../../random/shuffled.ts'
import { bCubed } from './b-cubed.ts'

describe('B-cubed', () => {
  it('is 1 and 1 where the groups are the true ones, whatever they are called', () => {
    expect(bCubed(['x', 'x', 'y'], ['a', 'a', 'b'])).toEqual({ precision: 1, recall: 1 })
  })

  it('loses recall where everything stands alone', () => {
    expect(bCubed(['1', '2', '3', '4'], ['a', 'a', 'a', 'a'])).toEqual({ precision: 1, recall: 0.25 })
  })

  it('loses precision where everything is together', () => {
    expect(bCubed(['x', 'x', 'x', 'x'], ['a', 'a', 'b', 'b'])).toEqual({ precision: 0.5, recall: 1 })
  })

  it('weighs each item the same', () => {
    // Group x: 2 of its 3 belong together, 1 does not: (2/3 + 2/3 + 1/3) / 3.
    expect(bCubed(['x', 'x', 'x'], ['a', 'a', 'b']).precision).toBeCloseTo(5 / 9)
  })
})

describe('an order of arrival', () => {
  it('comes again with its seed, differs between seeds, and loses nobody', () => {
    const items = Array.from({ length: 50 }, (_, at) => at)
    expect(shuffled(items, 7)).toEqual(shuffled(items, 7))
    expect(shuffled(items, 7)).not.toEqual(shuffled(items, 8))
    expect([...shuffled(items, 7)].sort((a, b) => a - b)).toEqual(items)
  })
})
