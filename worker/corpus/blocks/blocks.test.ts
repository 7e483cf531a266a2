import { describe, expect, it } from 'vitest'
import type { Block } from '../../contract/index.ts'
import type { AgencyRecord } from '../corpus.ts'
import { createReport } from '../report.ts'
import { blockText } from './block-text.ts'
import { toBlocks } from './blocks.ts'

const agencies: AgencyRecord[] = [
  {
    id: 'ssa',
    name: { en: 'SSA' },
    url: 'https://www.ssa.gov/',
    contacts: [{ id: 'main', name: { en: 'Line' }, url: 'https://www.ssa.gov/', languages: ['en'] }],
  },
]

function blocks(markdown: string): Block[] {
  const report = createReport('a.md')
  const result = toBlocks(markdown, 1, { agencies, listed: ['ssa'] }, report)
  expect(report.findings).toEqual([])
  return result.blocks
}

const text = (value: string) => [{ kind: 'text', text: value }]

describe('Markdown as blocks', () => {
  it('makes a step of each numbered item: title, agency, then its own blocks', () => {
    expect(blocks('1. **Ask online** @ssa\n\n   In a minute.\n\n2. **Wait** two weeks.\n\n3. Call them @ssa')).toEqual([
      {
        kind: 'steps',
        items: [
          { title: text('Ask online'), agency: 'ssa', blocks: [{ kind: 'paragraph', content: text('In a minute.') }] },
          { title: text('Wait'), blocks: [{ kind: 'paragraph', content: text('two weeks.') }] },
          { title: text('Call them'), agency: 'ssa', blocks: [] },
        ],
      },
    ])
  })

  it('tells phone numbers, mail, pages and other answers apart', () => {
    expect(
      blocks(
        '[800-772-1213](tel:+1-800-772-1213) [988](tel:988) [a@b.gov](mailto:a@b.gov) [page](https://www.ssa.gov) [*more*](answer:other-one)',
      ),
    ).toEqual([
      {
        kind: 'paragraph',
        content: [
          { kind: 'phone', number: '+18007721213', text: '800-772-1213' },
          ...text(' '),
          { kind: 'phone', number: '988', text: '988' },
          ...text(' '),
          { kind: 'link', href: 'mailto:a@b.gov', content: text('a@b.gov') },
          ...text(' '),
          { kind: 'link', href: 'https://www.ssa.gov/', content: text('page') },
          ...text(' '),
          { kind: 'answer', id: 'other-one', content: [{ kind: 'emphasis', content: text('more') }] },
        ],
      },
    ])
  })

  it('makes callouts, contacts, tables, lists and headings', () => {
    expect(
      blocks(
        '## Who\n\n> [!WARNING]\n> Never **pay**.\n\n@contact ssa/main\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n- x\n- y\n  - z',
      ),
    ).toEqual([
      { kind: 'heading', level: 2, content: text('Who') },
      {
        kind: 'callout',
        tone: 'warning',
        blocks: [
          { kind: 'paragraph', content: [...text('Never '), { kind: 'strong', content: text('pay') }, ...text('.')] },
        ],
      },
      { kind: 'contact', contact: 'ssa/main' },
      { kind: 'table', head: [text('a'), text('b')], rows: [[text('1'), text('2')]] },
      {
        kind: 'list',
        items: [
          [{ kind: 'paragraph', content: text('x') }],
          [
            { kind: 'paragraph', content: text('y') },
            { kind: 'list', items: [[{ kind: 'paragraph', content: text('z') }]] },
          ],
        ],
      },
    ])
  })

  it('joins lines of one paragraph and shows escaped marks as they are', () => {
    expect(blocks('one\ntwo \\*three\\* \\<b\\>')).toEqual([
      { kind: 'paragraph', content: text('one two *three* <b>') },
    ])
  })

  it('reads as plain text, one line a paragraph, item or row', () => {
    expect(
      blockText(blocks('Lead [now](https://x.gov).\n\n1. **Go**\n\n   There.\n\n| a | b |\n| - | - |\n| 1 | 2 |')),
    ).toBe('Lead now.\nGo\nThere.\na | b\n1 | 2')
  })
})
