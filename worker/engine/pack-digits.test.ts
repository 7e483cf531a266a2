import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packDigits, unpackDigits } from './pack-digits.ts'

describe('numbers of few values', () => {
  it.each([
    [1, 5],
    [2, 3],
    [3, 2],
    [7, 2],
  ])('from −%i on come back as they were, %i a byte', (most, aByte) => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -most, max: most })), (list) => {
        const numbers = Int8Array.from(list)
        const packed = packDigits(numbers, most)
        expect(packed.length).toBe(Math.ceil(list.length / aByte))
        expect(unpackDigits(packed, most, list.length)).toEqual(numbers)
      }),
    )
  })
})
