// In Node, not workerd: there the clock stands still while code runs, and a test of time could not fail.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LIMITS } from '../../worker/contract/index.ts'
import { redact } from '../../worker/gaps/redaction/redact.ts'
import { growth, MOST_GROWTH } from './cpu.ts'

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
it.each(PIECES)('grows with the length, not its square: %j all through', (piece) => {
  expect(growth((text) => redact(text), piece, LIMITS.questionCharacters)).toBeLessThan(MOST_GROWTH)
})

it('grows no faster with any mixture of such pieces', () => {
  const mixture = fc.array(fc.constantFrom(...PIECES), { minLength: 2, maxLength: 12 })
  fc.assert(
    fc.property(
      mixture,
      (pieces) => growth((text) => redact(text), pieces.join(''), LIMITS.questionCharacters) < MOST_GROWTH,
    ),
    { numRuns: 150 },
  )
})
