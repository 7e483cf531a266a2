import { describe, expect, it } from 'vitest'
import { blockText } from '../blocks/block-text.ts'
import { presentAnswer } from '../present-answer.ts'
import { formatFinding } from '../report.ts'
import { openSnapshot, packSnapshot } from '../snapshot/open-snapshot.ts'
import { readCorpus } from './read-corpus.ts'

const AGENCIES = `- id: ssa
  name: { en: Social Security, es: Seguro Social }
  url: https://www.ssa.gov/
  contacts: [{ id: main, name: { en: Line }, url: "https://www.ssa.gov/", languages: [en] }]
`
const FACTS = `- name: appeal-time
  value: { en: 60 days, es: 60 días }
  owner: ssa
  source: https://www.ssa.gov/appeal
  checked_by: Team
  checked_on: 2026-10-01
  expires: 2027-04-01
- name: main-line
  value: "[800-772-1213](tel:+18007721213)"
  owner: ssa
  source: https://www.ssa.gov/
  checked_by: Team
  checked_on: 2026-10-01
  expires: 2027-01-01
- { name: account, value: "https://www.ssa.gov/my_account/", owner: ssa, source: "https://www.ssa.gov/", checked_by: Team, checked_on: 2026-10-01, expires: 2027-06-01 }
`

/** Reads one answer with these facts. The body starts on line 15. */
function read(body: string, { facts = FACTS, language = 'en', today = '2026-11-22', title = 'What?' } = {}) {
  const path = `answers/ssa/a${language === 'en' ? '' : `.${language}`}.md`
  const text = `---
id: a
title: ${title}
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
  const files = [
    { path: 'agencies.yaml', text: AGENCIES },
    { path: 'facts.yaml', text: facts },
    { path, text },
  ]
  const { corpus, findings } = readCorpus(files, today)
  const said = findings.map(formatFinding).filter((line) => !line.includes('no English version'))
  return { corpus, answer: corpus.answers[0], said }
}

const text = (body: string, language?: string) =>
  blockText(read(body, language ? { language } : {}).answer?.blocks ?? [])

describe('facts in answers', () => {
  it('stand as their values, in the answer’s language, wherever text may stand', () => {
    expect(text('You have {{appeal-time}}.')).toBe('You have 60 days.')
    expect(text('Tiene {{appeal-time}}.', 'es')).toBe('Tiene 60 días.')
    expect(text('1. **Within {{ appeal-time }}**\n\n   Go.\n\n| a |\n| - |\n| {{appeal-time}} |')).toBe(
      'Within 60 days\nGo.\na\n60 days',
    )
  })

  it('make phone numbers and links as if they were written there', () => {
    expect(read('Call {{main-line}} or [sign in]({{account}}).').answer?.blocks).toEqual(
      read('Call [800-772-1213](tel:+18007721213) or [sign in](https://www.ssa.gov/my_account/).').answer?.blocks,
    )
  })

  it('are named by the answer, once each, with the last day on which all of them hold', () => {
    const { answer } = read('{{appeal-time}}, {{main-line}}, {{appeal-time}}.')
    expect(answer).toMatchObject({ facts: ['appeal-time', 'main-line'], goodUntil: '2027-01-01' })
    expect(read('None.').answer).not.toHaveProperty('facts')
  })

  it('reach readers with that day, so that a channel can say when it has passed', () => {
    const { corpus, answer } = read('{{main-line}}')
    expect(answer && presentAnswer(answer, corpus.agencies, 'en', '2026-11-22').goodUntil).toBe('2027-01-01')
  })

  it('travel in the snapshot, and snapshots from before facts open without any', async () => {
    const { corpus } = read('{{main-line}}')
    expect((await openSnapshot(packSnapshot(corpus, new Map()))).facts).toEqual(corpus.facts)
    const { facts: _, ...before } = corpus
    const bytes = packSnapshot(before as typeof corpus, new Map()) // as an older version wrote it
    expect((await openSnapshot(bytes)).facts).toEqual([])
  })

  it.each([
    ['One.\n\nTwo {{apeal-time}}.', '17: there is no fact `apeal-time` in facts.yaml'],
    ['{{appeal-time.', '15: `{{` starts a fact, `{{its-name}}`; write `\\{{` to show it'],
    ['{{}}', '15: there is no fact `` in facts.yaml'],
    ['{{{{appeal-time}}}}', '15: `{{` starts a fact, `{{its-name}}`; write `\\{{` to show it'],
  ])('that are not there are an error with the line: %j', (body, message) => {
    expect(read(body).said).toEqual([`answers/ssa/a.md:${message}`])
    expect(read(body).answer).toBeUndefined()
  })

  it('need a value in the answer’s language', () => {
    const facts = FACTS.replace(', es: 60 días', '')
    expect(read('{{appeal-time}}', { facts, language: 'es' }).said).toEqual([
      'answers/ssa/a.es.md:15: the fact `appeal-time` has no value in `es`',
    ])
  })

  it('have no place in titles', () => {
    expect(read('Text.', { title: 'Is it {{appeal-time}}?' }).said[0]).toContain(
      'a.md:3: facts stand in the text, not in the title',
    )
  })

  it('are shown as written after a backslash', () => {
    expect(text('Write \\{{appeal-time}}.')).toBe('Write {{appeal-time}}.')
  })

  it('that expired are a warning that names who must check them, and the answers go on', () => {
    const { said, answer } = read('{{main-line}}', { today: '2027-01-02' })
    expect(said).toEqual([
      'answers/ssa/a.md:15: warning: the fact `main-line` held until 2027-01-01: `ssa` must check it',
      'facts.yaml:14: warning: `main-line` held until 2027-01-01: Social Security must check it',
    ])
    expect(answer).toBeDefined()
    expect(read('{{main-line}}', { today: '2027-01-01' }).said).toEqual([])
  })

  it('that would make a text too long are refused by the limit of the text', () => {
    const facts = FACTS.replace('60 days', 'x'.repeat(290))
    expect(read('{{appeal-time}}'.repeat(400), { facts }).said[0]).toMatch(/characters long; 9000 is the limit/)
  })
})

describe('facts.yaml', () => {
  const fact = (value: string, rest = '') =>
    `- { name: f, value: ${JSON.stringify(value)}, owner: ssa, source: "https://a.gov/", checked_by: Team, checked_on: 2026-10-01, expires: 2027-01-01${rest} }\n`

  it.each(['60 days', '$165', '**free**', '[a page](https://a.gov/x_y)', 'https://a.gov/x_y', '+18007721213', '911'])(
    'takes %s',
    (value) => expect(read('Text.', { facts: fact(value) }).said).toEqual([]),
  )

  it.each([
    '<b>x</b>',
    '# x',
    '1. x',
    '> x',
    '*x',
    'x](https://a.gov/',
    '[x](javascript:alert(1))',
    'a | b',
    '@contact ssa/main',
    '{{g}}',
    'https://a.gov/) [x',
    '![x](https://a.gov/)',
    'x\\',
    '`x`',
  ])('refuses %s, which would not read the same inside every sentence', (value) => {
    const { said } = read('Text.', { facts: fact(value) })
    expect(said.map((line) => line.split(':')[0])).toContain('facts.yaml')
    expect(said.join()).not.toContain('warning')
  })

  it('refuses an owner that is no agency, a name that is there twice, and days the wrong way round', () => {
    const facts = fact('x') + fact('y').replace('owner: ssa', 'owner: nobody').replace('2027', '2026')
    expect(read('Text.', { facts }).said).toEqual([
      'facts.yaml:2: `f` is there twice',
      'facts.yaml:2: `nobody` is no agency of agencies.yaml',
      'facts.yaml:2: expires before it was checked',
      'facts.yaml:2: warning: `f` held until 2026-01-01: nobody must check it',
    ])
  })
})

describe('an amount', () => {
  const amount = (fields: string) =>
    `- { name: fee, ${fields}, owner: ssa, source: "https://a.gov/", checked_by: Team, checked_on: 2026-10-01, expires: 2026-12-31 }\n`
  const fee = amount('value: 1130.5, unit: usd, effective_from: 2026-01-01')
  const said = (fields: string) => read('Text.', { facts: amount(fields) }).said
  const onDay = (today: string, body: string, language: 'en' | 'es' = 'en', facts = fee) => {
    const { answer, corpus } = read(body, { facts, language })
    return answer && blockText(presentAnswer(answer, corpus.agencies, language, today).blocks)
  }

  it.each([
    ['value: 130, unit: usd, effective_from: 2026-01-01', '$130', '$130'],
    ['value: 24480, unit: usd, year: 2026, effective_from: 2026-01-01', '$24,480 (in 2026)', '$24,480 (en 2026)'],
    ['value: 202.9, unit: usd, effective_from: 2026-01-01', '$202.90', '$202.90'],
    ['value: [4, 6], unit: weeks', '4 to 6 weeks', '4 a 6 semanas'],
    ['value: 1, unit: months', '1 month', '1 mes'],
    ['value: 6.7, unit: percent', '6.7%', '6.7%'],
  ])('{ %s } is written as each language writes it', (fields, en, es) => {
    expect(onDay('2026-11-22', '{{fee}}', 'en', amount(fields))).toBe(en)
    expect(onDay('2026-11-22', '{{fee}}', 'es', amount(fields))).toBe(es)
  })

  it('stands plain on its last day, and says on the next that it may be old', () => {
    expect(onDay('2026-12-31', 'Pay **{{fee}}** now.')).toBe('Pay $1,130.50 now.')
    expect(onDay('2027-01-01', 'Pay **{{fee}}** now.')).toBe(
      'Pay $1,130.50 (until December 31, 2026; it may be different now) now.',
    )
    expect(onDay('2027-01-01', 'Pague {{fee}}.', 'es')).toBe(
      'Pague $1,130.50 (hasta el 31 de diciembre de 2026; puede haber cambiado).',
    )
  })

  it('says so wherever text stands: in steps, lists, tables, callouts and headings', () => {
    const body =
      'One.\n\n## {{fee}}\n\n- {{fee}}\n\n> [!NOTE]\n> {{fee}}\n\n1. **{{fee}}**\n\n   {{fee}}\n\n| {{fee}} |\n| - |\n| {{fee}} |'
    expect(onDay('2027-01-01', body)?.match(/\(until December 31, 2026/g)).toHaveLength(7)
  })

  it('keeps one pair of brackets where its year stands in them already', () => {
    const facts = amount('value: 5, unit: usd, year: 2026, effective_from: 2026-01-01')
    expect(onDay('2027-01-01', '{{fee}}', 'en', facts)).toBe(
      '$5 (in 2026; until December 31, 2026; it may be different now)',
    )
  })

  it('is marked alone: a phone number past its day is still the one to call', () => {
    expect(onDay('2028-01-01', 'Call {{main-line}}.', 'en', FACTS)).toBe('Call 800-772-1213.')
  })

  it('needs a unit, and money a day since when it holds', () => {
    expect(said('value: 5')).toEqual(['facts.yaml:1: a number has a `unit`'])
    expect(said('value: 5, unit: usd')).toEqual(['facts.yaml:1: money has an `effective_from`'])
    expect(said('value: five, unit: usd').join()).toContain('need a number as value')
  })

  it('that takes effect later is a warning, and one that expires before it is refused', () => {
    const from = (day: string) => said(`value: 5, unit: usd, effective_from: ${day}`).join()
    expect(from('2026-12-01')).toContain('takes effect on 2026-12-01, not yet')
    expect(from('2027-12-01')).toContain('expires before it takes effect')
  })
})
