import fc from 'fast-check'
import { SegmentedMessage } from 'sms-segments-calculator'
import { describe, expect, it } from 'vitest'
import { encodingOf, segmentsOf } from './segments.ts'

const theirs = (text: string) => {
  const message = new SegmentedMessage(text)
  return [message.getEncodingName(), message.segmentsCount]
}
const ours = (text: string) => [encodingOf(text), segmentsOf(text)]

describe('segments', () => {
  it('know the alphabet that Twilio’s calculator knows, character by character', () => {
    const differ: string[] = []
    for (let code = 1; code < 0xd800; code++) {
      const char = String.fromCharCode(code)
      if (encodingOf(char) !== theirs(char)[0]) differ.push(code.toString(16))
    }
    expect(differ).toEqual([])
  })

  it.each([160, 161, 306, 307, 459, 460])('are as many as theirs for %i plain letters', (length) => {
    expect(ours('a'.repeat(length))).toEqual(theirs('a'.repeat(length)))
  })

  it.each([70, 71, 134, 135, 201, 202])('are as many as theirs for %i accented letters', (length) => {
    expect(ours('á'.repeat(length))).toEqual(theirs('á'.repeat(length)))
  })

  it('part no character that costs two', () => {
    const text = `${'a'.repeat(152)}€${'a'.repeat(152)}`
    expect(text.length + 1).toBe(306)
    expect([segmentsOf(text), theirs(text)[1]]).toEqual([3, 3])
  })

  it('are as many as theirs for any text of 3,000', () => {
    const piece = fc.constantFrom('a', 'word ', '€', '[', 'á', 'ñ', '’', '😀', '\n', '1', '¿', 'long sentence here. ')
    const text = fc.array(piece, { maxLength: 400 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, (one) => {
        expect(ours(one)).toEqual(theirs(one))
      }),
      { numRuns: 3_000, seed: 13 },
    )
  })
})
