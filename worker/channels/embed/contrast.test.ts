import { describe, expect, it } from 'vitest'
import { type Colour, colourText, contrastRatio, parseColour, WHITE } from './contrast.ts'
import { nearestReadable } from './nearest-readable.ts'
import { fromOklch, toOklch } from './oklch.ts'

function colour(text: string): Colour {
  const found = parseColour(text)
  if (!found) throw new Error(`${text} is no colour`)
  return found
}

describe('contrast', () => {
  it('is 21 between black and white and 1 between a colour and itself', () => {
    expect(contrastRatio(colour('#000'), WHITE)).toBeCloseTo(21, 10)
    expect(contrastRatio(colour('#0b4f8a'), colour('#0b4f8a'))).toBe(1)
  })

  // Figures that WebAIM's checker gives too: #767676 is the lightest grey that passes on white, #777777 the darkest that fails.
  it.each([
    ['#767676', 4.54],
    ['#777777', 4.48],
    ['#ff0000', 4.0],
    ['#0000ff', 8.59],
    ['#008000', 5.14],
  ])('of %s on white is %f', (text, ratio) => {
    expect(contrastRatio(colour(text), WHITE)).toBeCloseTo(ratio, 2)
  })

  it('does not depend on which colour is the text', () => {
    expect(contrastRatio(WHITE, colour('#ffd200'))).toBe(contrastRatio(colour('#ffd200'), WHITE))
  })
})

describe('a colour', () => {
  it('is read with three or six digits, with or without its mark', () => {
    for (const text of ['#abc', 'abc', 'AABBCC', ' #aAbBcC ']) expect(colourText(colour(text))).toBe('#aabbcc')
  })

  it.each(['', '#12', '#12345', 'red', 'url(x)', '#1234567', '#ffffff;}'])('is not %j', (text) => {
    expect(parseColour(text)).toBeUndefined()
  })

  it('goes to Oklch and back unchanged', () => {
    for (const text of ['#000000', '#ffffff', '#0b4f8a', '#ffd200', '#a3201c', '#1d6b3a'])
      expect(colourText(fromOklch(toOklch(colour(text))))).toBe(text)
  })
})

describe('the nearest readable colour', () => {
  it('is the colour itself where it passes', () => {
    expect(nearestReadable(colour('#0b4f8a'), WHITE)).toEqual(colour('#0b4f8a'))
  })

  it.each(['#ffd200', '#ff6600', '#00bcd4', '#ff00ff', '#777777', '#ffffff', '#7fff00'])(
    'of %s passes, and hardly',
    (text) => {
      const found = nearestReadable(colour(text), WHITE)
      const ratio = found ? contrastRatio(found, WHITE) : 0
      expect(ratio).toBeGreaterThanOrEqual(4.5)
      expect(ratio).toBeLessThan(4.7)
    },
  )

  it('keeps the hue', () => {
    const from = colour('#ff6600')
    const found = nearestReadable(from, WHITE)
    expect(found && toOklch(found).hue).toBeCloseTo(toOklch(from).hue, 1)
  })

  it('gets lighter where the ground is dark', () => {
    const found = nearestReadable(colour('#333333'), colour('#000000'))
    expect(found && contrastRatio(found, colour('#000000'))).toBeGreaterThanOrEqual(4.5)
  })

  it('is none where no colour reaches the ratio', () => {
    expect(nearestReadable(colour('#777777'), colour('#777777'), 7)).toBeUndefined()
  })
})
