import { describe, expect, it } from 'vitest'
import type { Answer, Block } from '../contract/index.ts'
import { Blocks } from './blocks.tsx'

const text = (value: string) => [{ kind: 'text' as const, text: value }]
const paragraph = (value: string): Block => ({ kind: 'paragraph', content: text(value) })
const GUIDED: Block = {
  kind: 'guided',
  question: text('Have you <b>one</b>?'),
  options: [
    { label: text('No'), blocks: [paragraph('Get one.')] },
    {
      label: text('Yes'),
      blocks: [
        paragraph('Good.'),
        {
          kind: 'guided',
          question: text('Is it old?'),
          options: [
            { label: text('Old'), blocks: [paragraph('Renew it.')] },
            { label: text('New'), blocks: [paragraph('Keep it.')] },
          ],
        },
      ],
    },
  ],
}
const ANSWER: Answer = {
  id: 'a',
  language: 'es',
  title: 'A?',
  agency: { id: 'ssa', name: 'SSA' },
  version: 1,
  agencies: [{ id: 'ssa', name: 'SSA' }],
  owner: 'Team',
  checked: '2026-11-01',
  sources: [],
  blocks: [GUIDED],
  contacts: [],
  urgent: false,
  url: '/a/a',
}
const drawn = String(<Blocks blocks={ANSWER.blocks} answer={ANSWER} />)

describe('a guided block on a page', () => {
  it('holds every branch, each question with radio buttons of its own', () => {
    for (const end of ['Get one.', 'Renew it.', 'Keep it.']) expect(drawn).toContain(end)
    expect([...drawn.matchAll(/type="radio" name="(\w+)"/g)].map(([, name]) => name)).toEqual(['q', 'q', 'q1', 'q1'])
  })

  it('is one form, however deep it asks, that nothing sends', () => {
    expect(drawn.match(/<form/g)).toHaveLength(1)
    expect(drawn).toMatch(/<form[^>]*><button type="submit" disabled="" hidden=""/)
  })

  it('starts over in the answer’s language, and keeps no choice', () => {
    expect(drawn).toContain('Empezar de nuevo')
    expect(drawn).toMatch(/<form[^>]* autocomplete="off"/)
  })

  it('escapes the question', () => expect(drawn).toContain('Have you &lt;b&gt;one&lt;/b&gt;?'))
})
