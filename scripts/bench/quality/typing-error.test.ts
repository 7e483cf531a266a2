import { expect, it } from 'vitest'
import { seeded } from '../../../worker/engine/random.ts'
import { alignmentDistance } from '../../../worker/engine/word-index/spelling.ts'
import { withTypingError } from './typing-error.ts'

it('makes one error at most, the same ones for the same seed', () => {
  const question = 'How do I renew my passport, please?'
  const texts = (seed: number) => {
    const random = seeded(seed)
    return Array.from({ length: 200 }, () => withTypingError(question, random))
  }
  const once = texts(1)
  expect(once.every((text) => alignmentDistance(question, text, 3) <= 1)).toBe(true)
  expect(new Set(once).size).toBeGreaterThan(100)
  expect(texts(1)).toEqual(once)
})

it('leaves a question without letters alone', () => {
  expect(withTypingError('1040?', () => 0)).toBe('1040?')
})
