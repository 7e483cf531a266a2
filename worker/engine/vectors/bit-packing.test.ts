import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packBits, packedLength, packedRowReader } from './bit-packing.ts'

const LENGTH = 8

describe('rows of numbers of few values', () => {
  it.each([
    [1, 2],
    [2, 3],
    [3, 4],
    [7, 4],
  ])('from −%i on come back as they were, %i bytes for eight', (most, bytes) => {
    const rows = fc.array(fc.array(fc.integer({ min: -most, max: most }), { minLength: LENGTH, maxLength: LENGTH }))
    fc.assert(
      fc.property(rows, (all) => {
        const packed = packBits(Int8Array.from(all.flat()), most, LENGTH)
        expect(packedLength(most, LENGTH)).toBe(bytes)
        expect(packed.length).toBe(all.length * bytes)
        const read = packedRowReader(packed, most, LENGTH)
        for (const [row, numbers] of all.entries()) {
          const into = new Int8Array(bytes * 5)
          expect(read(row, into)).toBe(numbers.some((number) => number !== 0))
          expect([...into.subarray(0, LENGTH)]).toEqual(numbers)
        }
      }),
    )
  })
})
