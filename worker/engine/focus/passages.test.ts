import { expect, it } from 'vitest'
import type { Block, Inline } from '../../contract/index.ts'
import { passagesOf } from './passages.ts'

const words = (text: string): Inline[] => [{ kind: 'text', text }]
const paragraph = (text: string): Block => ({ kind: 'paragraph', content: words(text) })
const found = (...blocks: Block[]) => passagesOf({ blocks }).map(({ path, text }) => [path.join('.'), text])

it('takes paragraphs, items, steps and rows, each with its way', () => {
  expect(
    found(
      paragraph('Lead.'),
      { kind: 'heading', level: 2, content: words('What to do') },
      { kind: 'list', items: [[paragraph('One')], [paragraph('Two')]] },
      { kind: 'steps', items: [{ title: words('Call'), blocks: [paragraph('Any day.')] }] },
      { kind: 'table', head: [words('Who'), words('Cost')], rows: [[words('Adult'), words('$130')]] },
      { kind: 'callout', tone: 'note', blocks: [paragraph('Keep it.')] },
    ),
  ).toEqual([
    ['0', 'Lead.'],
    ['2.0', 'One'],
    ['2.1', 'Two'],
    ['3.0', 'Call Any day.'],
    ['4.0', 'Adult · $130'],
    ['5.0', 'Keep it.'],
  ])
})

it('takes a long step apart', () => {
  const long = 'Bring the papers that the letter names. '.repeat(5)
  const step = { title: words('Go'), blocks: [paragraph(long), paragraph(long)] }
  expect(found({ kind: 'steps', items: [step] }).map(([path]) => path)).toEqual(['0.0.0', '0.0.1'])
})

it('knows what stands above each', () => {
  const blocks: Block[] = [
    { kind: 'heading', level: 2, content: words('What it costs') },
    { kind: 'table', head: [words('Who'), words('Fee')], rows: [[words('Adult'), words('$130')]] },
  ]
  expect(passagesOf({ blocks })[0]?.above).toBe('What it costs Who Fee')
})
