import { expect, it } from 'vitest'
import type { Block, Inline } from '../../contract/index.ts'
import { handOffs } from './hand-offs.ts'

const text = (words: string): Inline => ({ kind: 'text', text: words })
const link = (href: string): Inline => ({ kind: 'link', href, content: [text('the page')] })
const paragraph = (...content: Inline[]): Block => ({ kind: 'paragraph', content })
const step = (...content: Inline[]): Block => ({
  kind: 'steps',
  items: [{ title: [text('Apply')], blocks: [paragraph(...content)] }],
})
const long = 'word '.repeat(50)

it('each place that steps send people to counts once', () => {
  const blocks = [
    paragraph(text(long), link('https://www.usa.gov/')),
    step(link('https://www.ssa.gov/a'), link('https://www.ssa.gov/b'), {
      kind: 'phone',
      number: '+18007721213',
      text: '800-772-1213',
    }),
    step({ kind: 'answer', id: 'lost-passport', content: [text('lost')] }),
  ]
  expect(handOffs({ blocks })).toEqual({ places: ['www.ssa.gov', '800-772-1213', 'lost-passport'], onlyRefers: false })
})

it('without steps the whole text counts', () => {
  expect(handOffs({ blocks: [paragraph(text(long), link('https://www.usa.gov/'))] }).places).toEqual(['www.usa.gov'])
})

it('an answer that says little more than where to look only refers', () => {
  expect(handOffs({ blocks: [paragraph(text('See'), link('https://www.usa.gov/'))] }).onlyRefers).toBe(true)
  expect(handOffs({ blocks: [paragraph(text(long), link('https://www.usa.gov/'))] }).onlyRefers).toBe(false)
  expect(handOffs({ blocks: [paragraph(text('Yes, it is free.'))] }).onlyRefers).toBe(false)
})
