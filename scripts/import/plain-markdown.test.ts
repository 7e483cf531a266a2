import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockText } from '../../worker/corpus/blocks/block-text.ts'
import { toBlocks } from '../../worker/corpus/blocks/blocks.ts'
import { createReport } from '../../worker/corpus/report.ts'
import { plainLine, plainMarkdown } from './plain-markdown.ts'

const MARKS = [
  '*',
  '_',
  '`',
  '[a](https://x.gov)',
  '<b>',
  '&lt;',
  '# ',
  '- ',
  '1. ',
  '> ',
  '~~',
  '|',
  '\\',
  'www.x.gov',
  'https://x.gov',
  'a@b.gov',
  '![',
  '---',
  '===',
  '+ ',
  '[!NOTE]',
  '@contact ssa/main',
  '\n',
  '\n\n',
  '    ',
  '\t',
  'word ',
  '1) ',
  '[x]: y',
  '😀',
  '\u202e',
]
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...MARKS), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 })
  .map((parts) => parts.join(''))

function read(text: string) {
  const report = createReport('a.md')
  const { blocks } = toBlocks(plainMarkdown(text), 1, { agencies: [], listed: [] }, report)
  return { blocks, findings: report.findings }
}
/** Without spaces and line-leading bullets, which a list shows in its own way. */
const bare = (text: string) =>
  text
    .split('\n')
    .map((line) => plainLine(line).replace(/^(?:[•‣▪*+-]\s+(?=\S))+/, ''))
    .join('')
    .replace(/\s/g, '')

describe('plain text as Markdown', () => {
  it('reads the same, whatever the text, and is never refused', () => {
    void fc.assert(
      fc.property(anyText, (text) => {
        const { blocks, findings } = read(text)
        expect(findings).toEqual([])
        expect(bare(blockText(blocks))).toBe(bare(text.replace(/\r\n?|\u2028|\u2029/g, '\n')))
        expect(JSON.stringify(blocks).match(/"kind":"(?!paragraph|text|list)/)).toBeNull()
      }),
      { numRuns: 3_000 },
    )
  })

  it('makes a paragraph of each line and a list of lines with bullets', () => {
    expect(plainMarkdown('You need:\n• a form\n- a *photo*\nThen wait.')).toBe(
      'You need:\n\n- a form\n- a \\*photo\\*\n\nThen wait.',
    )
  })
})
