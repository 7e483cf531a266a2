// In Node, not workerd: there the clock stands still while code runs, and a test of time could not fail.
import { Lexer } from 'marked'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../worker/contract/index.ts'
import { toBlocks } from '../../worker/corpus/blocks/blocks.ts'
import { createReport } from '../../worker/corpus/report.ts'

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
/** Ordinary answers take about a millisecond; a machine under load may take twenty times as long. */
const MOST_MS = 200

function time(run: () => unknown): number {
  const started = performance.now()
  run()
  return performance.now() - started
}

/** The best of three where the first was slow: another program may have had the processor. */
function read(markdown: string): number {
  const once = () => time(() => toBlocks(markdown, 1, { agencies: [], listed: [] }, createReport('a.md')))
  const first = once()
  return first > MOST_MS ? Math.min(first, once(), once()) : first
}

describe('the time Markdown takes', () => {
  // The control: shows that there is something to guard against.
  it('runs away in the parser alone, given 64 KB of opening stars', () => {
    expect(time(() => new Lexer({ gfm: true }).lex('*a'.repeat(32_000)))).toBeGreaterThan(MOST_MS)
    expect(read('*a'.repeat(32_000))).toBeLessThan(MOST_MS)
  })

  it('stays small for any two or three marks repeated up to the limit', () => {
    const slow: string[] = []
    for (const one of PIECES)
      for (const two of PIECES)
        for (const three of ['', 'a\n']) {
          const part = one + two + three
          const took = read(part.repeat(Math.floor(LIMITS.answerCharacters / part.length)))
          if (took > MOST_MS) slow.push(`${JSON.stringify(part)}: ${Math.round(took)} ms`)
        }
    expect(slow).toEqual([])
  })
})
