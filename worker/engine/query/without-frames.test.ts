import { describe, expect, it } from 'vitest'
import { withoutFrames } from './without-frames.ts'

describe('a frame', () => {
  it.each([
    ['I was wondering whether my card is still good', 'my card is still good'],
    ['i would like to know about deferment', 'deferment'],
    ['somebody in my position might possibly qualify for housing', 'housing'],
    ['could you please tell me if mail comes', 'mail comes'],
    ['me gustaría saber si hay oficinas', 'hay oficinas'],
    ['no sé si alguien como yo puede votar', 'votar'],
  ])('is left out: %s', (question, asked) => {
    expect(withoutFrames(question)).toBe(asked)
  })

  it('stays where nothing else was said', () => {
    expect(withoutFrames('i was wondering')).toBe('i was wondering')
  })

  it.each(['people with a disability', 'know your rights', 'i want to vote', 'quiero votar'])(
    'is not: %s',
    (question) => {
      expect(withoutFrames(question)).toBe(question)
    },
  )
})
