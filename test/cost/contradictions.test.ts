// In Node: a Worker's clock stands still while it computes, so that a test of time could not fail there.
import { expect, it } from 'vitest'
import { findContradictions } from '../../worker/corpus/contradictions/index.ts'
import { growth, MOST_GROWTH } from './cpu.ts'

const UNITS = [
  '5 days to appeal ',
  '$1',
  '$1,',
  '314-',
  'one to ',
  '12 ',
  'April 1 ',
  '2 de abril ',
  '5 % of a claim. ',
  '1.',
  ' ',
]

const answer = (id: string, body: string) => ({
  id,
  title: 'What is the fee?',
  language: 'en' as const,
  blocks: [{ kind: 'paragraph' as const, content: [{ kind: 'text' as const, text: body }] }],
})

it.each(UNITS)('grows with the length, not its square: 20 KB of %j held against another answer', (unit) => {
  const compare = (text: string) =>
    findContradictions(answer('draft', text), [answer('other', text.replaceAll('5', '6'))])
  expect(growth(compare, unit, 20_000)).toBeLessThan(MOST_GROWTH)
})
