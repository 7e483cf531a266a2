import { describe, expect, it } from 'vitest'
import { newReceiptCode, readReceiptCode } from './receipt-code.ts'

describe('a receipt code', () => {
  it('is two times four letters and digits that nobody confuses', () => {
    for (let times = 0; times < 1_000; times++)
      expect(newReceiptCode()).toMatch(/^[0-9CDFGHJKMNPQRTVWXY]{4}-[0-9CDFGHJKMNPQRTVWXY]{4}$/)
  })

  it('uses every letter about as often as any other', () => {
    const counts = new Map<string, number>()
    for (let times = 0; times < 10_000; times++) {
      for (const letter of newReceiptCode().replace('-', '')) counts.set(letter, (counts.get(letter) ?? 0) + 1)
    }
    // 80,000 letters over 27: 2,963 each, standard deviation 53; six of them on either side.
    expect(counts.size).toBe(27)
    for (const count of counts.values()) expect(Math.abs(count - 2_963)).toBeLessThan(320)
  })

  it.each([
    ['K7QF-29WM', 'K7QF-29WM'],
    ['k7qf29wm', 'K7QF-29WM'],
    [' k7qf – 29wm ', 'K7QF-29WM'],
    ['K7QF.29WM', 'K7QF-29WM'],
    ['oil5-szbu', '0115-528V'],
    ['Ｋ７ＱＦ２９ＷＭ', 'K7QF-29WM'],
  ])('typed as %s is read as %s', (typed, code) => {
    expect(readReceiptCode(typed)).toBe(code)
  })

  it.each(['', 'K7QF-29W', 'K7QF-29WMM', 'K7QF-29WA', 'K7QF-29W!', '💩', 'a'.repeat(10_000)])(
    'is not what stands in “%.12s”',
    (typed) => {
      expect(readReceiptCode(typed)).toBeUndefined()
    },
  )
})
