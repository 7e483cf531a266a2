// In Node: a Worker's clock stands still while it computes, so that a time limit could not fail there.
import { describe, expect, it } from 'vitest'
import { checkPlainLanguage } from '../../worker/corpus/plain-language/index.ts'
import { checkPlainLanguageOf } from './check-plain-language.ts'

const CONTEXT = { words: [], agencies: [] }

/** The best of three: a busy machine must not fail it. */
function millisecondsOf(text: string, language: 'en' | 'es'): number {
  const block = { kind: 'paragraph' as const, content: [{ kind: 'text' as const, text }] }
  const runs = [1, 2, 3].map(() => {
    const started = performance.now()
    checkPlainLanguage({ title: text.slice(0, 160), language, blocks: [block, block] }, CONTEXT)
    return performance.now() - started
  })
  return Math.min(...runs)
}

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

describe('time', () => {
  it.each(HOSTILE)('is under 50 ms for 9,000 characters of %j', (unit) => {
    const text = unit.repeat(Math.ceil(4_500 / unit.length)).slice(0, 4_500) // twice: two blocks
    expect(millisecondsOf(text, 'en')).toBeLessThan(50)
    expect(millisecondsOf(text, 'es')).toBeLessThan(50)
  })

  it.each(HOSTILE)('grows with the length, not its square: 20 KB in one line of %j', (unit) => {
    const text = unit.repeat(Math.ceil(20_000 / unit.length)).slice(0, 20_000)
    expect(millisecondsOf(text, 'en')).toBeLessThan(250)
    expect(millisecondsOf(text, 'es')).toBeLessThan(250)
  })
})

describe('check plain-language', () => {
  it('prints each answer with grade and score, never fails, and sums up', () => {
    const { lines, failed, summary } = checkPlainLanguageOf()
    expect(lines.some((line) => /^content\/answers\/.+\.md: grade \d+\.\d, score \d+/.test(line))).toBe(true)
    expect(failed).toBe(false)
    expect(summary).toMatch(/answers above 8[\s\S]+score by agency/)
  })
})
