import { describe, expect, it } from 'vitest'
import { type Colour, colourText, contrastRatio, linear, parseColour } from './contrast.ts'
import { keptAccent, keptLink, textRatio } from './kept-accent.ts'

const WHITE = colour('#fff')

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
})

describe('what the widget makes of an accent', () => {
  it('is the accent itself where it passes', () => {
    expect(keptAccent(colour('#0b4f8a'), 'light')).toEqual(colour('#0b4f8a'))
    expect(keptAccent(colour('#ffd200'), 'dark')).toEqual(colour('#ffd200'))
  })

  it.each(['#ffd200', '#ff6600', '#00bcd4', '#ff00ff', '#777777', '#ffffff', '#7fff00'])(
    'carries white words on %s, and hardly',
    (text) => {
      const ratio = textRatio(keptAccent(colour(text), 'light'), 'light')
      expect(ratio).toBeGreaterThanOrEqual(4.5)
      expect(ratio).toBeLessThan(4.7)
    },
  )

  it.each(['#0b4f8a', '#0000ff', '#000000', '#7a0019'])('carries black words on %s, and hardly', (text) => {
    const ratio = textRatio(keptAccent(colour(text), 'dark'), 'dark')
    expect(ratio).toBeGreaterThanOrEqual(4.5)
    expect(ratio).toBeLessThan(5.1)
  })

  it('keeps the hue: the same shares of red, green and blue light', () => {
    const given = colour('#ff6600')
    const kept = keptAccent(given, 'light')
    expect(linear(kept.green) / linear(kept.red)).toBeCloseTo(linear(given.green) / linear(given.red), 2)
  })

  it('is darker still for links, which stand on washes', () => {
    expect(contrastRatio(keptLink(colour('#ffd200')), colour('#e8f1f9'))).toBeGreaterThanOrEqual(4.5)
  })
})
