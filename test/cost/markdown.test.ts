// In Node, not workerd: there the clock stands still while code runs, and a test of time could not fail.
import { Lexer } from 'marked'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../worker/contract/index.ts'
import { toBlocks } from '../../worker/corpus/blocks/blocks.ts'
import { createReport } from '../../worker/corpus/report.ts'
import { cpuMs, growth, MOST_GROWTH } from './cpu.ts'

const PIECES = [
  '> ',
  '- ',
  '1. ',
  '**',
  '*a',
  '_',
  '`',
  '[',
  '](',
  '![',
  '<',
  '<a ',
  '&',
  '|a',
  'a@',
  'www.',
  'https://',
  '\\',
  '~~',
  '@contact ',
  ' ',
  '\n',
  '\n\n',
]

const read = (markdown: string) => toBlocks(markdown, 1, { agencies: [], listed: [] }, createReport('a.md'))
const parse = (markdown: string) => new Lexer({ gfm: true }).lex(markdown)

describe('the time Markdown takes', () => {
  // The control: shows that there is something to guard against. Noise takes a square for less now and then, hence the most of three.
  it('runs away in the parser alone, given opening stars, and not in ours', () => {
    expect(Math.max(...[1, 2, 3].map(() => growth(parse, '*a', 64_000)))).toBeGreaterThan(MOST_GROWTH)
    expect(growth(read, '*a', 64_000)).toBeLessThan(MOST_GROWTH)
  })

  it('stays far below what the parser alone would take, for any two or three marks repeated up to the limit', () => {
    const most = cpuMs(() => parse('*a'.repeat(32_000))) / 4
    const slow: string[] = []
    for (const one of PIECES)
      for (const two of PIECES)
        for (const three of ['', 'a\n']) {
          const part = one + two + three
          const took = cpuMs(() => read(part.repeat(Math.floor(LIMITS.answerCharacters / part.length))))
          if (took > most) slow.push(`${JSON.stringify(part)}: ${Math.round(took)} of ${Math.round(most)} ms`)
        }
    expect(slow).toEqual([])
  })
})
