// In Node: a Worker's clock stands still while it computes, so that a test of time could not fail there.
import { describe, expect, it } from 'vitest'
import { checkPlainLanguage } from '../../worker/corpus/plain-language/index.ts'
import { growth, MOST_GROWTH } from './cpu.ts'

const CONTEXT = { words: [], agencies: [] }

/** Repeated to `length`: lines that make badly written patterns and quadratic loops slow. */
const HOSTILE: readonly string[] = [
  'a',
  'A',
  '(',
  '"',
  '.',
  '. ',
  'a.',
  'SNAP ',
  'tanf TANF ',
  'tu usted ',
  'tu "usted" ',
  'No. a.m. U.S. ',
  'a (b) ',
  'ABCDEFG (',
  'is ',
  'is not also ',
  'be sent ',
  'must be sent by the ',
  'not ',
  'not unless ',
  'tú ',
  'vaya ',
  'se le ',
  'fue ',
  'in order ',
  'in order to ',
  'called ',
  "'",
  '«',
  'y',
  '/.',
  '😀',
  '\u0301',
  'ﷺ',
  '\u200b ',
]

function check(text: string, language: 'en' | 'es') {
  const block = { kind: 'paragraph' as const, content: [{ kind: 'text' as const, text }] }
  return checkPlainLanguage({ title: text.slice(0, 160), language, blocks: [block, block] }, CONTEXT)
}

describe('the time that the check of plain language takes', () => {
  it.each(HOSTILE)('grows with the length, not its square: 20 KB in one line of %j', (unit) => {
    expect(growth((text) => check(text, 'en'), unit, 20_000)).toBeLessThan(MOST_GROWTH)
    expect(growth((text) => check(text, 'es'), unit, 20_000)).toBeLessThan(MOST_GROWTH)
  })
})
