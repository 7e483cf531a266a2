import { expect, it } from 'vitest'
import type { DecisionExample } from './decision-examples.ts'
import { thresholdsFor } from './judge-unseen.ts'

function judged(kind: DecisionExample['kind'], pageRight: boolean, chance: number) {
  return { example: { kind, pageRight }, chance }
}

it('puts a precision’s threshold where that share of what is shown is right', () => {
  const sure = Array.from({ length: 90 }, (_, at) => judged('asked', true, 0.9 - at / 1000))
  const wrong = Array.from({ length: 30 }, (_, at) => judged('asked', false, 0.7 - at / 1000))
  const found = thresholdsFor([...sure, ...wrong])
  expect(found['0.9']).toBeCloseTo(0.691, 3)
  expect(found['0.95']).toBeCloseTo(0.697, 3)
})

it('counts a masked question for less than an asked one, and off-topic ones not at all', () => {
  const sure = Array.from({ length: 100 }, () => judged('asked', true, 0.9))
  const masked = Array.from({ length: 20 }, () => judged('masked', false, 0.8))
  const far = Array.from({ length: 100 }, () => judged('far', false, 0.95))
  expect(thresholdsFor([...sure, ...masked, ...far])['0.95']).toBe(0.8)
})
