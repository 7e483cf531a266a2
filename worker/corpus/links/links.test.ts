import { describe, expect, it } from 'vitest'
import type { Block } from '../../contract/index.ts'
import type { AgencyRecord, AnswerRecord } from '../corpus.ts'
import { corpusLinks } from './corpus-links.ts'
import { misplacedLinks } from './misplaced-links.ts'

const contacts: AgencyRecord['contacts'] = [
  { id: 'main', name: { en: 'Line' }, url: 'https://www.fish.gov/phone', languages: ['en'] },
]
const agency = (id: string, url: string): AgencyRecord => ({ id, name: { en: id }, url, contacts })
const agencies = [
  agency('fish', 'https://www.fish.gov/'),
  agency('boats', 'https://boats.gov/'),
  agency('states', 'https://www.fish.gov/states'),
]
const link = (href: string, text = 'the page'): Block => ({
  kind: 'paragraph',
  content: [{ kind: 'link', href, content: [{ kind: 'text', text }] }],
})
const inlines = (block: Block) => (block.kind === 'paragraph' ? block.content : [])
const step = (by: string, href: string): Block => ({
  kind: 'steps',
  items: [{ title: [{ kind: 'text', text: 'Go' }], agency: by, blocks: [link(href)] }],
})
const answer = (blocks: Block[], language: 'en' | 'es' = 'en'): AnswerRecord => ({
  id: 'licence',
  language,
  version: 1,
  title: 'How do I get a licence?',
  asked: [],
  agency: 'fish',
  agencies: ['fish'],
  topics: [],
  sources: [{ title: 'Licences', url: 'https://www.fish.gov/licence' }],
  owner: 'Team',
  checked: '2026-11-01',
  reviewBy: '2027-05-01',
  urgent: false,
  blocks,
})

describe('the links of a corpus', () => {
  it('are each there once, with every place that has them', () => {
    const answers = [answer([link('https://www.fish.gov/phone')])]
    expect(corpusLinks({ answers, agencies: agencies.slice(0, 1), facts: [] })).toEqual([
      { url: 'https://www.fish.gov/', places: ['agencies.yaml'] },
      { url: 'https://www.fish.gov/licence', places: ['answers/fish/licence.md'] },
      { url: 'https://www.fish.gov/phone', places: ['agencies.yaml', 'answers/fish/licence.md'] },
    ])
  })

  it('are found in every branch of a guided answer', () => {
    const guided: Block = {
      kind: 'guided',
      question: [{ kind: 'text', text: 'Which?' }],
      options: [{ label: [{ kind: 'text', text: 'This' }], blocks: [link('https://www.fish.gov/branch')] }],
    }
    const urls = corpusLinks({ answers: [answer([guided])], agencies: [], facts: [] }).map(({ url }) => url)
    expect(urls).toContain('https://www.fish.gov/branch')
  })
})

describe('links in the wrong place', () => {
  const found = (blocks: Block[], language: 'en' | 'es' = 'en') =>
    misplacedLinks({ answers: [answer(blocks, language)], agencies }).map(({ message }) => message)

  it('a step that leads to another agency’s site alone is found', () => {
    expect(found([step('boats', 'https://apply.fish.gov/x')])).toHaveLength(0)
    const own = misplacedLinks({
      answers: [answer([step('boats', 'https://apply.fish.gov/x')])],
      agencies: agencies.slice(0, 2),
    })
    expect(own.map(({ message }) => message)).toEqual([
      'a step of `boats` links to https://apply.fish.gov/x, a site of `fish`',
    ])
  })

  it('a step that leads to its own agency, to nobody’s site or by an agency without a site is none', () => {
    expect(found([step('boats', 'https://boats.gov/x')])).toEqual([])
    expect(found([step('boats', 'https://example.org/x')])).toEqual([])
    expect(found([step('states', 'https://boats.gov/x')])).toEqual([])
  })

  it('a Spanish answer that leads to an English page without saying so is found', () => {
    const english = 'https://travel.fish.gov/en/licence'
    expect(found([link(english, 'la página')], 'es')).toEqual([
      `${english} is a page in another language, and the link does not say so`,
    ])
    expect(found([link(english, 'la página (en inglés)')], 'es')).toEqual([])
    const after: Block = {
      kind: 'paragraph',
      content: [...inlines(link(english, 'la página')), { kind: 'text', text: ' (en inglés).' }],
    }
    expect(found([after], 'es')).toEqual([])
    expect(found([link(english)], 'en')).toEqual([])
  })

  it('an English answer that leads to a Spanish page is found', () => {
    expect(found([link('https://www.fish.gov/espanol/x')])).toHaveLength(1)
    expect(found([link('https://es.fish.gov/x')])).toHaveLength(1)
  })
})
