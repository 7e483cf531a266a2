import { expect, it } from 'vitest'
import { metShare } from './met-share.ts'

const word = (stem: string, idf: number, ...vector: number[]) => ({ stem, idf, vector: new Float32Array(vector) })
const unknown = (stem: string, idf: number) => ({ stem, idf, vector: undefined })

it('counts a word that stands there fully, by its weight', () => {
  expect(metShare([unknown('card', 3), unknown('fox', 1)], [unknown('card', 3)])).toBe(0.75)
})

it('counts a word as far as the nearest one means the same', () => {
  expect(metShare([word('fired', 1, 1, 0)], [word('job', 1, 0.65, 0.76), word('fox', 1, 0, 1)])).toBeCloseTo(0.5)
})

it('counts nothing for words that have nothing to do with each other', () => {
  expect(metShare([word('fired', 1, 1, 0)], [word('fox', 1, 0.2, 0.98)])).toBe(0)
})

it('is nothing where nothing is asked', () => {
  expect(metShare([], [unknown('card', 1)])).toBe(0)
})
