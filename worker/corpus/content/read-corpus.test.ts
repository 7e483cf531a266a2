import { describe, expect, it } from 'vitest'
import type { ContentFile } from '../corpus.ts'
import { formatFinding } from '../report.ts'
import { readCorpus } from './read-corpus.ts'

const TODAY = '2026-11-22'
const AGENCIES = `- id: ssa
  name: { en: Social Security, es: Seguro Social }
  url: https://www.ssa.gov/
  contacts:
    - id: main
      name: { en: National line }
      phone: "+18007721213"
      phoneText: 800-772-1213
      hours: { timeZone: America/New_York, open: [{ days: [1, 5], from: "08:00", to: "19:00" }] }
      languages: [en]
`

function answer(id: string, options: { language?: string; body?: string; path?: string } = {}): ContentFile {
  const { language = 'en', body = 'Text.' } = options
  const path = options.path ?? `answers/ssa/${id}${language === 'en' ? '' : `.${language}`}.md`
  const text = `---
id: ${id}
title: What is it?
language: ${language}
agency: ssa
agencies: [ssa]
topics: []
asked: []
sources: [{ title: Page, url: https://www.ssa.gov/ }]
owner: Team
last_reviewed_on: 2026-11-01
review_in: 1 year
---

${body}
`
  return { path, text }
}

function read(files: ContentFile[], agencies = AGENCIES) {
  const result = readCorpus([{ path: 'agencies.yaml', text: agencies }, ...files], TODAY)
  return {
    ...result,
    said: result.findings.map(formatFinding),
    ids: result.corpus.answers.map((one) => `${one.id} ${one.language}`),
  }
}

describe('a content folder', () => {
  it('holds its answers by id, then language, whatever the order of the files', () => {
    const files = [answer('b'), answer('a', { language: 'es' }), answer('a-b'), answer('a')]
    expect(read(files).ids).toEqual(['a en', 'a es', 'a-b en', 'b en'])
    expect(read([...files].reverse()).corpus).toEqual(read(files).corpus)
  })

  it('keeps what is without errors, and lists the errors of all files', () => {
    const { ids, said } = read([
      answer('a', { body: 'See [b](answer:b) and [c](answer:c).' }),
      answer('b', { body: '<hr>' }),
      answer('d', { path: 'answers/ssa/e.md' }),
      answer('f', { language: 'es' }),
      {
        path: 'words.yaml',
        text: '- { words: [stamps], means: [] }\n- { words: food, means: [] }\n- { words: [], means: [] }',
      },
      {
        path: 'questions.yaml',
        text: 'must:\n  - { question: who, answer: [f, z] }\n  - { question: Who, answer: f }\nnone: []',
      },
    ])
    expect(ids).toEqual(['f es'])
    expect(said).toEqual([
      'answers/ssa/a.md:15: there is no answer `c`',
      'answers/ssa/b.md:15: raw HTML is refused: `<hr>`',
      'answers/ssa/e.md:2: the front matter says this file is `answers/ssa/d.md`',
      'answers/ssa/f.es.md:2: warning: there is no English version of this answer',
      'questions.yaml:2: there is no answer `z`',
      'questions.yaml:3: `Who` is asked twice',
      'words.yaml:2: `[2].words` is not a list',
      'words.yaml:3: `[3].words` is empty',
    ])
  })

  it('refuses a second answer with the same id and language, and names the first', () => {
    const { said } = read([answer('a'), answer('a', { path: 'answers/va/a.md' })])
    expect(said).toContain('answers/va/a.md:2: `answers/ssa/a.md` has the same id and language')
  })

  it('does not call a translation an orphan when its original has an error', () => {
    expect(read([answer('a', { body: '<hr>' }), answer('a', { language: 'es' })]).said).toEqual([
      'answers/ssa/a.md:15: raw HTML is refused: `<hr>`',
    ])
  })

  it('takes one right answer or several for a question, in English where no language stands', () => {
    const questions =
      'must:\n  - { question: who, answer: a }\n  - { question: quién, answer: [a, b], language: es }\nnone:\n  - { question: pizza }'
    expect(read([answer('a'), answer('b'), { path: 'questions.yaml', text: questions }]).questions).toEqual({
      must: [
        { question: 'who', answers: ['a'], language: 'en' },
        { question: 'quién', answers: ['a', 'b'], language: 'es' },
      ],
      none: [{ question: 'pizza', language: 'en' }],
    })
  })

  it('says that agencies.yaml is missing', () => {
    expect(readCorpus([], TODAY).findings.map(formatFinding)).toEqual(['agencies.yaml:1: this file is missing'])
  })

  it.each([
    ['name: { en: Social Security, es: Seguro Social }', 'name: { es: Seguro Social }', '2: `[1].name.en` is missing'],
    [
      'name: { en: Social Security, es: Seguro Social }',
      'name: { en: SSA, xx: SSA }',
      '2: unknown field `[1].name.xx`',
    ],
    [
      'America/New_York',
      'America/Nowhere',
      '9: `[1].contacts[1].hours.timeZone` is not an IANA time zone as America/New_York, or `caller`',
    ],
    [
      'America/New_York',
      '+05:00',
      '9: `[1].contacts[1].hours.timeZone` is not an IANA time zone as America/New_York, or `caller`',
    ],
    ['to: "19:00"', 'to: "07:00"', '9: `[1].contacts[1].hours.open[1].to` ends before it starts'],
    ['to: "19:00"', 'to: 7 pm', '9: `[1].contacts[1].hours.open[1].to` is not a time as 08:00'],
    ['days: [1, 5]', 'days: [0]', '9: `[1].contacts[1].hours.open[1].days[1]` is not a day from 1, Monday, to 7'],
    [
      'phone: "+18007721213"',
      'phone: 800-772-1213',
      '7: `[1].contacts[1].phone` is not a number as +18007721213 or a short code as 988',
    ],
    [
      'phone: "+18007721213"',
      'phone: "+18007721214"',
      '8: warning: `800-772-1213` is shown, but `+18007721214` is dialled',
    ],
    ['      phone: "+18007721213"\n', '', '5: a contact has a `phone` or a `url`'],
    ['https://www.ssa.gov/', 'http://www.ssa.gov/', '3: `[1].url` is not a complete https address'],
  ])('checks agencies: %s as %s', (from, to, message) => {
    expect(read([], AGENCIES.replace(from, to)).said).toContain(`agencies.yaml:${message}`)
  })

  it('takes closures, and says where one names nobody or ends before it starts', () => {
    const closed = (rest: string) =>
      read([], `${AGENCIES}  closures:\n    - { from: 2026-12-24, name: { en: Moving }, ${rest} }\n`).said
    expect(closed('to: 2026-12-24')).toEqual([])
    expect(closed('to: 2026-12-23')[0]).toContain('`[1].closures[1].to` ends before it starts')
    expect(closed('to: 2026-12-24, contacts: [nobody]')[0]).toContain('`ssa` has no contact `nobody`')
  })

  it('takes hours in the caller’s own zone, or at all times', () => {
    expect(read([], AGENCIES.replace('America/New_York', 'caller')).said).toEqual([])
    expect(read([], AGENCIES.replace(/hours: .*/, 'hours: { always: true }')).said).toEqual([])
  })
})
