import { describe, expect, it } from 'vitest'
import type { Answer, Block, Focus, Inline, Language } from '../contract/index.ts'
import { AnswerArticle } from './answer-article.tsx'

const words = (text: string): Inline[] => [{ kind: 'text', text }]
const paragraph = (text: string): Block => ({ kind: 'paragraph', content: words(text) })
const ssa = { id: 'ssa', name: 'Social Security' }
const answer: Answer = {
  id: 'card',
  language: 'en',
  title: 'How do I replace a card?',
  agency: ssa,
  agencies: [ssa],
  version: 1,
  owner: 'Team',
  checked: '2026-10-01',
  sources: [],
  urgent: false,
  url: '/a/card',
  contacts: [],
  blocks: [
    paragraph('You may not need one.'),
    { kind: 'list', items: [[paragraph('Bring proof')], [paragraph('Pay nothing')]] },
    { kind: 'table', head: [words('Who'), words('Cost')], rows: [[words('Adult'), words('$0')]] },
    { kind: 'steps', items: [{ title: words('Call'), blocks: [paragraph('Any day.')] }] },
  ],
}
const drawn = (path: number[] | undefined, reader: Language = 'en') => {
  const focus: Focus | undefined = path && { path, text: '' }
  return String(<AnswerArticle answer={answer} reader={reader} focus={focus} />)
}

describe('the passage that was asked for', () => {
  it('stands before the answer and is marked in its place', () => {
    const html = drawn([1, 1])
    expect(html).toContain('</h1><section class="callout note" aria-label="About your question">')
    expect(html.split('Pay nothing')).toHaveLength(3)
    expect(html).toMatch(/<li aria-current="true"><p>Pay nothing/)
    expect(html.indexOf('Pay nothing')).toBeLessThan(html.indexOf('You may not need one.'))
  })

  it('is a row with its head, or a step with its title', () => {
    expect(drawn([2, 0]).split('<th scope="col">Cost</th>')).toHaveLength(3)
    expect(drawn([3, 0])).toMatch(/<strong>Call<\/strong><\/p><p>Any day.<\/p><\/section>/)
  })

  it('is named in the reader’s language', () => {
    expect(drawn([1, 1], 'es')).toContain('<strong lang="es" dir="ltr">Sobre su pregunta</strong>')
  })

  it('is neither repeated nor marked where the answer begins with it, nor where there is none', () => {
    for (const path of [[0], undefined, [9, 9]]) {
      expect(drawn(path)).not.toContain('<section')
      expect(drawn(path)).not.toContain('aria-current')
    }
  })
})

describe('an answer that is not in the reader’s language', () => {
  it('says so, and carries its own', () => {
    const html = drawn(undefined, 'es')
    expect(html).toContain('<div lang="en" dir="ltr">')
    expect(html).toContain('Esta respuesta está en inglés. Todavía no la tenemos en español.')
  })
})

describe('numbers to call', () => {
  it('read from the left in an answer in Arabic, too', () => {
    const blocks: Block[] = [
      { kind: 'paragraph', content: [{ kind: 'phone', number: '+18007721213', text: '800-772-1213' }] },
      { kind: 'contact', contact: 'ssa/main' },
    ]
    const contact = { id: 'ssa/main', agency: ssa, name: 'خط', phone: '+18007721213', phoneText: '800-772-1213' }
    const contacts = [{ ...contact, tty: '+18003250778', languages: ['en'] }]
    const html = String(
      <AnswerArticle answer={{ ...answer, language: 'ar', blocks, contacts }} reader="en" focus={undefined} />,
    )
    expect(html).toContain('<div lang="ar" dir="rtl">')
    expect(html.match(/<a class="phone" dir="ltr" href="tel:/g)?.length).toBe(html.match(/href="tel:/g)?.length)
    expect(html.match(/href="tel:/g)?.length).toBeGreaterThanOrEqual(2)
  })
})
