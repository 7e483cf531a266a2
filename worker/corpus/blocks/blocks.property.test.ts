import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../contract/index.ts'
import { createReport } from '../report.ts'
import { toBlocks } from './blocks.ts'

const PIECES = [
  '> ',
  '- ',
  '1. ',
  '**',
  '*',
  '_',
  '`',
  '[',
  '](',
  ')',
  '!',
  '<',
  '>',
  '<script>',
  'javascript:',
  'https://x.gov',
  'mailto:a@b.gov',
  'tel:988',
  'data:text/html,',
  '\n',
  '\n\n',
  '    ',
  '| a | b |\n| - | - |\n',
  '@contact ssa/main',
  '@ssa',
  '[!NOTE]',
  '&lt;',
  '\\',
  '\u0000',
  '\u202e',
  '😀',
  'word',
  '~~',
  '---',
  '# ',
]

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 80 })
  .map((parts) => parts.join(''))

function read(markdown: string): Block[] {
  return toBlocks(markdown, 1, { agencies: [], listed: [] }, createReport('a.md')).blocks
}

/** Every address that a channel would make a link of. */
function addresses(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(addresses)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'href' ? [String(inner)] : addresses(inner)))
}

describe('any text as Markdown', () => {
  it('never throws, and never links anywhere but https and mailto', () =>
    fc.assert(
      fc.property(hostile, (markdown) => {
        for (const href of addresses(read(markdown))) expect(new URL(href).protocol).toMatch(/^(?:https|mailto):$/)
      }),
      { numRuns: 2_000 },
    ))
})
