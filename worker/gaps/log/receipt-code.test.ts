import { describe, expect, it } from 'vitest'
import { newReceiptCode, onlyReceiptCode, readReceiptCode } from './receipt-code.ts'

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

  it.each([
    'K7QF-29WM',
    'k7qf29wm',
    'K7qf 29wm.',
    '“K7QF-29WM”',
    'Text K7QF-29WM',
    'my code is k7qf-29wm!',
    'Código: K7QF–29WM',
    'envíe k7qf29wm',
  ])('is all that “%s” says', (typed) => {
    expect(onlyReceiptCode(typed)).toBe('K7QF-29WM')
  })

  it('of letters alone is no word, and needs no hyphen', () => {
    expect(onlyReceiptCode('kcfdghjk')).toBe('KCFD-GHJK')
  })

  it.each(['zoologic', 'soluciol', 'dog food', 'text', 'code', 'K7QF-29WM and my card', 'form 1040 2024', 'ITIN W-7'])(
    'is not all of “%s”',
    (typed) => {
      expect(onlyReceiptCode(typed)).toBeUndefined()
    },
  )
})
