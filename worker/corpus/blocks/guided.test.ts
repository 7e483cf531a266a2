import { describe, expect, it } from 'vitest'
import type { Block } from '../../contract/index.ts'
import { createReport } from '../report.ts'
import { blockText } from './block-text.ts'
import { toBlocks } from './blocks.ts'

const GOOD = `Use the form that fits you.

@ask Have you had a passport?

- **No, never** Use form DS-11.
- **Yes**

  Have it in your hand.

  @ask Is it damaged?

  - **Yes**

    Use form DS-11.
  - **No**

    Use form DS-82.

After that, wait.`

const paragraph = (text: string): Block => ({ kind: 'paragraph', content: [{ kind: 'text', text }] })
const text = (value: string) => [{ kind: 'text', text: value }]

function read(markdown: string) {
  const report = createReport('a.md')
  return { ...toBlocks(markdown, 7, { agencies: [], listed: [] }, report), findings: report.findings }
}

function messages(markdown: string) {
  return read(markdown).findings.map(({ line, message }) => `${line}: ${message}`)
}

describe('a guided block', () => {
  it('is a question, and options that hold text or the next question', () => {
    const { blocks, findings } = read(GOOD)
    expect(findings).toEqual([])
    expect(blocks.slice(1)).toEqual([
      {
        kind: 'guided',
        question: text('Have you had a passport?'),
        options: [
          { label: text('No, never'), blocks: [paragraph('Use form DS-11.')] },
          {
            label: text('Yes'),
            blocks: [
              paragraph('Have it in your hand.'),
              {
                kind: 'guided',
                question: text('Is it damaged?'),
                options: [
                  { label: text('Yes'), blocks: [paragraph('Use form DS-11.')] },
                  { label: text('No'), blocks: [paragraph('Use form DS-82.')] },
                ],
              },
            ],
          },
        ],
      },
      paragraph('After that, wait.'),
    ])
  })

  it('reads as plain text with every path', () => {
    expect(blockText(read(GOOD).blocks)).toBe(
      [
        'Use the form that fits you.',
        'Have you had a passport?',
        'No, never',
        'Use form DS-11.',
        'Yes',
        'Have it in your hand.',
        'Is it damaged?',
        'Yes',
        'Use form DS-11.',
        'No',
        'Use form DS-82.',
        'After that, wait.',
      ].join('\n'),
    )
  })

  it('holds steps and contacts of an option like any other part', () => {
    expect(
      messages('@ask Q?\n\n- **A**\n\n  1. **Go** there\n\n- **B**\n\n  | a | b |\n  | - | - |\n  | 1 | 2 |'),
    ).toEqual([])
  })
})

const options = (count: number) => Array.from({ length: count }, (_, index) => `- **Option ${index}** text`).join('\n')

function nested(depth: number, indent = ''): string {
  if (depth === 0) return `${indent}The end.`
  return `${indent}@ask Question ${depth}?\n\n${indent}- **A** text\n${indent}- **B**\n\n${nested(depth - 1, `${indent}  `)}`
}

describe('what is wrong with a guided block is told with its line', () => {
  it.each([
    ['no question', `@ask\n\n${options(2)}`, ['7: write the question after `@ask`']],
    [
      'no options',
      'Lead.\n\n@ask Which?\n\nText.',
      ['9: below `@ask` come its options: a list, each with its name in bold'],
    ],
    ['one option', `@ask Which?\n\n${options(1)}`, ['7: `@ask` has 2 to 6 options; this one has 1']],
    ['seven options', `@ask Which?\n\n${options(7)}`, ['7: `@ask` has 2 to 6 options; this one has 7']],
    [
      'a name that is not bold',
      '@ask Q?\n\n- **A** text\n- B',
      ['10: an option starts with its name in bold: `- **Yes**`'],
    ],
    [
      'a path that does not end',
      '@ask Q?\n\n- **A**\n- **B** text',
      ['9: the option `A` leads nowhere: write what holds then, or another `@ask`'],
    ],
    [
      'a name twice',
      '@ask Q?\n\n- **A** one\n- **a** two',
      ['10: the option `a` stands twice: nobody reaches the second'],
    ],
    [
      'text after an inner question',
      `@ask Q?\n\n- **A** text\n- **B**\n\n  @ask R?\n\n  - **C** text\n  - **D** text\n\n  Never read.`,
      ['10: in the option `B`, nobody reaches what stands after `@ask`: write it before, or in each option'],
    ],
    ['a fourth question on one path', nested(4), ['22: 4 questions are nested; 3 is the limit']],
    [
      'a question in a list',
      `- x\n\n  @ask Q?\n\n  - **A** text\n  - **B** text`,
      ['9: `@ask` stands by itself or in an option of another `@ask`, not in a list, a step or a quote'],
    ],
  ])('%s', (_, markdown, expected) => expect(messages(markdown)).toEqual(expected))

  it('takes three questions on one path', () => expect(messages(nested(3))).toEqual([]))
  it('takes six options', () => expect(messages(`@ask Which?\n\n${options(6)}`)).toEqual([]))
})
