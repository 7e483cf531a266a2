// In Node: a Worker's clock stands still while it computes, so that a time limit could not fail there.
import { expect, it } from 'vitest'
import { findContradictions } from '../../worker/corpus/contradictions/index.ts'

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

/** The best of three: a busy machine must not fail it. */
function millisecondsOf(text: string, other: string): number {
  const answer = (id: string, body: string) => ({
    id,
    title: 'What is the fee?',
    language: 'en' as const,
    blocks: [{ kind: 'paragraph' as const, content: [{ kind: 'text' as const, text: body }] }],
  })
  const runs = [1, 2, 3].map(() => {
    const started = performance.now()
    findContradictions(answer('draft', text), [answer('other', other)])
    return performance.now() - started
  })
  return Math.min(...runs)
}

it.each(UNITS)('holds 20 KB of %j against another answer in under 250 ms', (unit) => {
  const text = unit.repeat(Math.ceil(20_000 / unit.length)).slice(0, 20_000)
  expect(millisecondsOf(text, text.replaceAll('5', '6'))).toBeLessThan(250)
})
