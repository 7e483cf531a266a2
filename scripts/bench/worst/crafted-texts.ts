import fc from 'fast-check'
import { LIMITS } from '../../../worker/contract/index.ts'

/** What steps look for: numbers, addresses, names, danger, words nobody can spell, marks, letters of many alphabets. */
const PIECES = [
  ...[
    '1 ',
    '12 a ',
    '1-',
    '1.',
    '9 9',
    '(1)',
    'ssn 1 ',
    'call 1',
    'card 4111',
    'a1 ',
    '%40',
    'a@',
    'x at gmail ',
    'veinte y ',
    'five four ',
  ],
  ...[
    'maria ',
    'my son ',
    'my name is ',
    'de la ',
    'born 1/',
    'march 1 ',
    'calle a ',
    'i live at 22 oak ',
    'double ',
    'last four of my ',
  ],
  ...[
    'kill ',
    'i want to die ',
    'no quiero vivir ',
    'not ',
    'he hit me ',
    'fire ',
    'gun ',
    'if ',
    'never ',
    'threatened ',
  ],
  ...[
    'pasport ',
    'benifits ',
    'socail securty ',
    'unemploiment ',
    'disabillity ',
    'aplication ',
    'retirment ',
    'veterens ',
    'medicade ',
  ],
  ...[
    'insuranse ',
    'lisence ',
    'inmigracion ',
    'ciudadania ',
    'impuetsos ',
    'ayuda ',
    'form i-485 ',
    '20 cfr 404.1520 ',
  ],
  ...['¿', '\u0301', '\u202e', '\ud800', 'ﬁ', '𝟙', '漢', 'ß', 'İ', "'", '"', '…', '\n', '\t', ',', '. ', '?! '],
]

const crafted = fc
  .tuple(
    fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 }),
    fc.integer({ min: 200, max: LIMITS.questionCharacters }),
  )
  .map(([pieces, length]) => {
    const part = pieces.join('')
    return part.repeat(Math.ceil(length / part.length)).slice(0, length)
  })

/** Texts that somebody may make to keep a Worker busy: a mixture of pieces, over and over, up to the longest question.
 * @param seed - Another one makes others. */
export function craftedTexts(count: number, seed: number): string[] {
  return fc.sample(crafted, { numRuns: count, seed })
}
