import { describe, expect, it } from 'vitest'
import { type AnswerableModel, answerable, packAnswerable, unpackAnswerable } from './answerable.ts'
import { ANSWERABLE } from './answerable-model.ts'
import { FEATURES, textFeatures } from './text-features.ts'

const model = unpackAnswerable(ANSWERABLE)
const oddsOf = (question: string, by: AnswerableModel = model) => answerable(textFeatures(question), by)

describe('how a question is put', () => {
  it.each([
    ['i lost my social security card how do i get another one', 'how do i pay the parking ticket from the city'],
    ['se me vencio el pasaporte, como lo renuevo', 'a que hora abre la biblioteca de mi barrio'],
  ])('tells “%s” from “%s”', (held, none) => {
    expect(oddsOf(held)).toBeGreaterThan(0)
    expect(oddsOf(none)).toBeLessThan(oddsOf(held) - 1)
  })

  it('says the same where nothing of it is known, and of no words at all', () => {
    expect(oddsOf('🐼')).toBe(model.bias)
    expect(oddsOf('')).toBe(model.bias)
  })
})

describe('a packed model', () => {
  it('is what it was before', () => {
    const [counts, weights] = [new Uint8Array(FEATURES), new Int8Array(FEATURES)]
    const known = [
      [0, 2, -127],
      [1, 255, 127],
      [600, 3, 0], // further away than one byte says
      [FEATURES - 1, 9, -1],
    ] as const
    for (const [feature, count, weight] of known) {
      counts[feature] = count
      weights[feature] = weight
    }
    const made = { answers: new Set(['b', 'a']), questions: 400, step: 0.02, bias: -0.5, counts, weights }
    expect(unpackAnswerable(packAnswerable(made))).toEqual(made)
    expect(packAnswerable(model)).toEqual(ANSWERABLE)
  })

  it('that was learnt from nothing says nothing', () => {
    const empty = unpackAnswerable({ answers: '', questions: 0, step: 1, bias: 0, features: '' })
    expect(oddsOf('passport', empty)).toBe(0)
    expect(empty.answers.has('renew-passport')).toBe(false)
  })
})
