// In Node, not workerd: there the clock stands still while code runs, and a test of time could not fail.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LIMITS } from '../../worker/contract/index.ts'
import { redact } from '../../worker/gaps/redaction/redact.ts'
import { cpuMs, growth, MOST_GROWTH } from './cpu.ts'

const PIECES = [
  '1 ',
  'a@',
  'one ',
  '12 a ',
  '1-',
  'a1 ',
  'ssn 1 ',
  'call 1',
  'maria ',
  'my son ',
  'mil ',
  '1.',
  '1:',
  'a:',
  '9 9',
  '%40',
  'x at gmail ',
  'born 1/',
  'march 1 ',
  'plate a',
  'license ab-',
  'last four of my ',
  'my name is ',
  'de la ',
  'calle a ',
  'i live at 22 oak ',
  'double ',
  '(1)',
  'veinte y ',
]
/** Most that a question of full length may take; a question of 60 characters takes a third of a millisecond. */
const MOST_MS = 60

it.each(PIECES)('grows with the length, not its square: %j all through', (piece) => {
  expect(growth((text) => redact(text), piece, LIMITS.questionCharacters)).toBeLessThan(MOST_GROWTH)
})

it('stays under its limit for any mixture of such pieces', () => {
  const mixture = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(mixture, (pieces) => {
      const text = pieces.join('').repeat(2_000).slice(0, LIMITS.questionCharacters)
      return cpuMs(() => redact(text)) < MOST_MS
    }),
    { numRuns: 150 },
  )
})
