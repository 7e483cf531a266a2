import { Lexer } from 'marked'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../contract/index.ts'
import { createReport } from '../report.ts'
import { toBlocks } from './blocks.ts'

function read(markdown: string) {
  const report = createReport('a.md')
  return { ...toBlocks(markdown, 7, { agencies: [], listed: [] }, report), findings: report.findings }
}

const COSTLY = {
  'quotes in quotes': '> '.repeat(4_000),
  'quotes without spaces': '>'.repeat(8_000),
  'lists in lists on one line': '- '.repeat(4_000),
  'numbered lists in lists on one line': '1. '.repeat(2_900),
  'lists in lists, line by line': Array.from({ length: 130 }, (_, depth) => `${' '.repeat(depth)}- x`).join('\n'),
  'opening stars': '*a'.repeat(4_400),
  'opening underscores': '_a '.repeat(2_900),
  'opening brackets': '['.repeat(8_900),
  'nested links': '[a]('.repeat(2_200),
  'opening tags': '<a '.repeat(2_900),
  backticks: Array.from({ length: 120 }, (_, length) => '`'.repeat(length)).join(' '),
  'a table of a thousand columns': `${'|a'.repeat(1_000)}|\n${'|-'.repeat(1_000)}|\n${'|x\n'.repeat(1_500)}`,
}

describe('what Markdown may cost', () => {
  // The control: without it, the caps might guard against nothing.
  it('overflows the stack of the parser when nothing is capped', () => {
    expect(() => new Lexer({ gfm: true }).lex('> '.repeat(LIMITS.answerCharacters / 2))).toThrow(RangeError)
  })

  it.each(Object.entries(COSTLY))('refuses %s without parsing it', (_, markdown) => {
    expect(markdown.length).toBeLessThanOrEqual(LIMITS.answerCharacters)
    const { blocks, findings } = read(markdown)
    expect(blocks).toEqual([])
    expect(findings[0]).toMatchObject({ severity: 'error', path: 'a.md' })
    expect(findings[0]?.message).toMatch(/is the limit|at most/)
  })

  it('refuses one character more than an answer may hold, and takes the last one that fits', () => {
    expect(read(`${'word '.repeat(LIMITS.answerCharacters / 5)}`).findings).toEqual([])
    expect(read(`${'word '.repeat(LIMITS.answerCharacters / 5)}x`).findings.map((one) => one.message)).toEqual([
      'the answer is 9001 characters long; 9000 is the limit',
    ])
  })

  it('lets an ordinary long answer through: forty steps with bold titles, links and lists', () => {
    const step = (number: number) =>
      `${number}. **Do thing ${number}**\n\n   See [the page](https://www.ssa.gov/a_b) and [800-772-1213](tel:+18007721213).\n\n   - *one*\n   - two`
    expect(read(Array.from({ length: 40 }, (_, index) => step(index + 1)).join('\n\n')).findings).toEqual([])
  })

  it('names the line that nests too deep', () => {
    expect(read('fine\n\n> > > > > deep').findings).toEqual([
      { severity: 'error', path: 'a.md', line: 9, message: '5 lists or quotes are nested on one line; 4 is the limit' },
    ])
  })
})
