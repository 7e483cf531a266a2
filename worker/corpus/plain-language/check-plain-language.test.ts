import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, LANGUAGES } from '../../contract/index.ts'
import { checkPlainLanguage } from './check-plain-language.ts'
import type { PlainAnswer, PlainContext, PlainFinding } from './plain-language.ts'
import { answerWith, NO_CONTEXT, paragraph } from './testing/answer-with.ts'

const text = (value: string) => [{ kind: 'text' as const, text: value }]
const link = (value: string) => [{ kind: 'link' as const, href: 'https://www.ssa.gov/', content: text(value) }]
const TWENTY_TWO = `You go there ${'and go on '.repeat(6)}now.`

function findings(answer: PlainAnswer, context: PlainContext = NO_CONTEXT): PlainFinding[] {
  return checkPlainLanguage(answer, context).findings
}

function withBlocks(...blocks: Block[]): PlainAnswer {
  const base = answerWith('You are done.')
  return { ...base, blocks: [...base.blocks, ...blocks] }
}

describe('where a finding stands', () => {
  it('names the title', () => {
    const [found] = findings({ ...answerWith('You are done.'), title: 'Replacement of cards' })
    expect(found).toMatchObject({ rule: 'title', place: { part: 'title' }, sentence: 'Replacement of cards' })
  })

  it('names block and step, and marks the words in their sentence', () => {
    const step = { title: text('Go'), blocks: [paragraph('Go early. You shall wait.')] }
    const [found] = findings(withBlocks({ kind: 'steps', items: [{ title: text('Call'), blocks: [] }, step] }))
    expect(found).toMatchObject({
      rule: 'shall',
      place: { part: 'block', block: 4, step: 1 },
      sentence: 'You shall wait.',
    })
    expect(found?.sentence.slice(found.start, found.end)).toBe('shall')
  })

  it('names the item of a list, the row of a table and the block of a callout', () => {
    const places = findings(
      withBlocks(
        { kind: 'list', items: [[paragraph('A bill')], [paragraph('A note you shall sign')]] },
        { kind: 'table', head: [text('What')], rows: [[text('What you shall pay')]] },
        { kind: 'callout', tone: 'note', blocks: [paragraph('You shall wait.')] },
      ),
    ).map(({ place }) => place)
    expect(places).toEqual([
      { part: 'block', block: 4, item: 1 },
      { part: 'block', block: 5, row: 1 },
      { part: 'block', block: 6 },
    ])
  })

  it('keeps reading order', () => {
    const words = findings(answerWith('You shall pay prior to May. You shall sign.'))
    expect(words.map(({ sentence, start, end }) => sentence.slice(start, end))).toEqual(['shall', 'prior to', 'shall'])
  })

  it('marks words that stand after a link', () => {
    const content = [...text('Go to '), ...link('the form'), ...text('. You shall sign it.')]
    const [found] = findings(withBlocks({ kind: 'paragraph', content }))
    expect(found?.sentence).toBe('You shall sign it.')
  })
})

describe('sentences', () => {
  it('takes a list item for a sentence, so that a list is never one long sentence', () => {
    const items = Array.from({ length: 12 }, () => [paragraph('A paper that shows where you live')])
    expect(findings(withBlocks({ kind: 'list', items }))).toEqual([])
  })

  it('allows 25 words, and 20 in a step', () => {
    const step = { title: text('Go'), blocks: [paragraph(TWENTY_TWO)] }
    expect(findings(answerWith(TWENTY_TWO))).toEqual([])
    const [found] = findings(withBlocks({ kind: 'steps', items: [step] }))
    expect(found?.rule).toBe('long-sentence')
    expect(found?.why).toContain('22 words')
  })
})

describe('outline', () => {
  it('asks for a lead', () => {
    const answer = {
      ...answerWith(''),
      blocks: [{ kind: 'heading' as const, level: 2 as const, content: text('What to do') }],
    }
    expect(findings(answer)).toMatchObject([{ rule: 'lead', place: { part: 'body' } }])
  })

  it('asks for a shorter lead past 60 words', () => {
    const answer = { ...answerWith(''), blocks: [paragraph('You can get help. '.repeat(16))] }
    expect(findings(answer).map(({ rule }) => rule)).toEqual(['lead'])
  })

  it('flags a paragraph of more than 90 words', () => {
    expect(findings(answerWith('You can get help here. '.repeat(19))).map(({ rule }) => rule)).toEqual(['wall-of-text'])
    expect(findings(answerWith('You can get help here. '.repeat(18)))).toEqual([])
  })

  it.each([
    ['Eligibility', 'Who can get it'],
    ['Required documentation', 'What you need'],
    ['The office sends you a letter when it has decided about your claim', 'question'],
    ['WHAT YOU NEED', 'question'],
    ['You pay a fee.', 'question'],
  ])('flags the heading %s', (heading, fix) => {
    const [found] = findings(withBlocks({ kind: 'heading', level: 2, content: text(heading) }))
    expect(found?.rule).toBe('heading')
    expect(found?.fix).toContain(fix)
  })

  it.each([
    'What to do',
    'If the answer is no',
    'Can my children get it too, even when they live with somebody else?',
    'Call first',
  ])('leaves the heading %s alone', (heading) =>
    expect(findings(withBlocks({ kind: 'heading', level: 2, content: text(heading) }))).toEqual([]),
  )
})

describe('an answer that only sends people elsewhere', () => {
  const away = (...blocks: Block[]) =>
    findings({ title: 'How do I get a card?', language: 'en', blocks }).map(({ rule }) => rule)

  it.each([
    ['links', [{ kind: 'paragraph', content: [...text('For more help, visit '), ...link('the site'), ...text('.')] }]],
    [
      'steps that are only links',
      [
        paragraph('You can find it on the agency site.'),
        {
          kind: 'steps',
          items: [{ title: text('Visit the site'), blocks: [{ kind: 'paragraph', content: link('ssa.gov') }] }],
        },
      ],
    ],
    ['a contact', [paragraph('Please contact the office.'), { kind: 'contact', contact: 'ssa/main' }]],
  ] satisfies [string, Block[]][])('is flagged where it holds %s', (_, blocks) => {
    expect(away(...blocks)).toContain('referral')
  })

  it('is not one that says what to do and then links', () => {
    expect(findings(withBlocks({ kind: 'paragraph', content: link('Apply online') }))).toEqual([])
  })
})

describe('what the corpus knows', () => {
  const name = { en: 'Small Business Administration' }
  const agencies: PlainContext['agencies'] = [
    { id: 'sba', name, url: '', contacts: [{ id: 'main', name, languages: [] }] },
  ]
  const words: PlainContext['words'] = [
    { words: ['food stamps', 'ebt'], means: ['SNAP'], language: 'en' },
    { words: ['payment plan'], means: ['installment agreement'], language: 'en' },
  ]
  const said = (value: string) => findings(answerWith(value), { agencies, words })

  it('gives the full name of an agency', () => {
    expect(said('The SBA lends money.')[0]?.fix).toContain('Small Business Administration (SBA)')
  })

  it('gives citizens’ words for an acronym, and lets their own acronyms stand', () => {
    expect(said('Ask about SNAP.')[0]?.fix).toContain('SNAP (food stamps)')
    expect(said('Get your EBT card.')).toEqual([])
  })

  it('asks for the citizens’ word beside an office term, until it stands there', () => {
    expect(said('Ask for an installment agreement.')).toMatchObject([{ rule: 'citizens-word' }])
    expect(said('Ask for a payment plan (installment agreement).')).toEqual([])
    expect(said('Ask for an installment agreement. It lets you pay in parts.')).toEqual([])
  })

  it('flags an acronym once', () => {
    expect(said('Ask about TANF. You can get TANF.')).toHaveLength(1)
  })
})

describe('an office text and the same in plain words', () => {
  const office: PlainAnswer = {
    title: 'Reconsideration of adverse determinations',
    language: 'en',
    blocks: [
      { kind: 'heading', level: 2, content: text('Eligibility requirements') },
      paragraph(
        'Pursuant to the applicable regulations, individuals who are determined to be ineligible for assistance may, prior to the expiration of the 60-day period, request reconsideration of the determination, provided that supporting documentation is submitted. Requests shall be submitted in writing and must be received by the RO no later than the close of business. Claimants should utilize the SSA-561 in order to facilitate processing.',
      ),
    ],
  }
  const plain: PlainAnswer = {
    title: 'Social Security said no. How do I ask again?',
    language: 'en',
    blocks: [
      paragraph('You have 60 days to ask Social Security to look at your case again.'),
      paragraph(
        'Fill in Form SSA-561. Send it with papers that show why you should get help. Your office must have it by 4 p.m. on the last day.',
      ),
    ],
  }

  it('lie far apart in grade and score', () => {
    const [bad, good] = [checkPlainLanguage(office, NO_CONTEXT), checkPlainLanguage(plain, NO_CONTEXT)]
    expect(bad.score).toBeLessThan(20)
    expect(bad.grade).toBeGreaterThan(12)
    expect(good).toMatchObject({ score: 100, findings: [] })
  })

  it('shows all that is wrong with the first', () => {
    const rules = new Set(findings(office).map(({ rule }) => rule))
    const expected = [
      'title',
      'lead',
      'heading',
      'grade',
      'long-sentence',
      'plain-word',
      'shall',
      'passive',
      'acronym',
      'double-negative',
    ]
    expect([...rules].sort()).toEqual(expected.sort())
  })
})

describe('languages', () => {
  it('speaks Spanish to a writer who reads Spanish', () => {
    const [found] = findings(answerWith('You shall pay.'), { ...NO_CONTEXT, readerLanguage: 'es' })
    expect(found?.fix).toContain('Escriba')
  })

  it('checks only the outline of a language it has no rules for', () => {
    const report = checkPlainLanguage(
      { title: '我怎样申请？', language: 'zh', blocks: [paragraph('您可以在 SSA 申请。')] },
      NO_CONTEXT,
    )
    expect(report).toEqual({ grade: null, findings: [], score: 100 })
  })
})

describe('any text', () => {
  const inline = fc.string({ unit: 'binary', maxLength: 300 }).map((value) => text(value))
  const words = fc
    .array(
      fc.constantFrom(
        'shall',
        'not',
        'be',
        'sent',
        'by',
        'SNAP',
        '(',
        '"',
        'a.m.',
        'se',
        'fue',
        'unless',
        '. ',
        'tú',
        'vaya',
      ),
      {
        maxLength: 60,
      },
    )
    .map((list) => text(list.join(' ')))
  const content = fc.oneof(inline, words)
  const block: fc.Arbitrary<Block> = fc.oneof(
    content.map((runs): Block => ({ kind: 'paragraph', content: runs })),
    content.map((runs): Block => ({ kind: 'heading', level: 2, content: runs })),
    content.map((runs): Block => ({ kind: 'list', items: [[{ kind: 'paragraph', content: runs }]] })),
    content.map(
      (runs): Block => ({ kind: 'steps', items: [{ title: runs, blocks: [{ kind: 'paragraph', content: runs }] }] }),
    ),
    content.map((runs): Block => ({ kind: 'table', head: [runs], rows: [[runs]] })),
    content.map((runs): Block => ({ kind: 'callout', tone: 'tip', blocks: [{ kind: 'paragraph', content: runs }] })),
  )

  it('gets a report whose marks lie inside their sentences', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 160 }),
        fc.array(block, { maxLength: 6 }),
        fc.constantFrom(...LANGUAGES),
        (title, blocks, language) => {
          const { grade, findings: found, score } = checkPlainLanguage({ title, blocks, language }, NO_CONTEXT)
          expect(grade ?? 0).toBeGreaterThanOrEqual(0)
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(100)
          for (const { sentence, start, end, why, fix } of found) {
            expect(start).toBeLessThanOrEqual(end)
            expect(end).toBeLessThanOrEqual(sentence.length)
            expect(`${why}${fix}`).not.toContain('undefined')
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
