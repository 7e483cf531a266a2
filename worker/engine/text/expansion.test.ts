import { expect, it } from 'vitest'
import { MOST_MEANINGS, meaningsIn, readExpansions } from './expansion.ts'

const EXPANSIONS = readExpansions([
  { words: ['fire', 'food stamps'], means: ['house burned down', 'emergency shelter'], language: 'en' },
])
const namesOf = (question: string) => meaningsIn(question, 'en', EXPANSIONS).map(({ from }) => from)

it('finds what agencies call the things that a question names, one for each place', () => {
  expect(namesOf('a fire, then no food stamps, then fire')).toEqual(['fire', 'food stamps', 'fire'])
})

it('looks for so many and no more: every answer in question is compared with each', () => {
  expect(namesOf('fire '.repeat(400))).toHaveLength(MOST_MEANINGS)
})
