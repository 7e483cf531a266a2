import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../contract/index.ts'
import { paragraph } from '../plain-language/testing/answer-with.ts'
import { type Candidate, findContradictions } from './find-contradictions.ts'

function answer(
  text: string,
  title = 'How do I appeal a benefits decision?',
  language: Language = 'en',
  id = 'other',
): Candidate {
  return { id, title, language, blocks: text.split('\n').map(paragraph) }
}

/** What a draft says against what another answer says. */
function pairs(draft: string, other: string): [string, string][] {
  const found = findContradictions({ ...answer(draft), id: 'draft' }, [answer(other)])
  return found.map((one) => [one.draft.text, one.other.text])
}

describe('contradictions', () => {
  it.each([
    [
      'time',
      'You have 60 days to appeal a denied claim.',
      'Appeal a denied claim within 30 days.',
      '60 days',
      '30 days',
    ],
    [
      'time',
      'You have two weeks to appeal a denied claim.',
      'Appeal a denied claim within 30 days.',
      'two weeks',
      '30 days',
    ],
    ['amount', 'The filing fee is $120 for adults.', 'Adults pay a filing fee of $95.50.', '$120', '$95.50'],
    [
      'amount',
      'The plan covers 80% of hospital bills.',
      'Of hospital bills, the plan covers 70 percent.',
      '80%',
      '70 percent',
    ],
    [
      'date',
      'The open season starts October 15.',
      'The open season starts November 1, 2026.',
      'October 15',
      'November 1, 2026',
    ],
    [
      'phone',
      'Call the records center at 314-801-0800.',
      'The records center is at (314) 801-0801.',
      '314-801-0800',
      '(314) 801-0801',
    ],
  ])('are found in the kind %s: %s', (kind, draft, other, mine, theirs) => {
    expect(pairs(draft, other)).toEqual([[mine, theirs]])
    expect(findContradictions(answer(draft, undefined, 'en', 'draft'), [answer(other)])[0]?.kind).toBe(kind)
  })

  it.each([
    [
      'the same value',
      'Appeal a denied claim within 60 days.',
      'You have sixty days, 60 days in all, to appeal a denied claim.',
    ],
    [
      'the same time in another unit',
      'Appeal a denied claim within two weeks.',
      'Appeal a denied claim within 14 days.',
    ],
    ['times that meet', 'A denied claim takes two weeks.', 'A denied claim takes two to four weeks.'],
    [
      'days and months, which offices count differently',
      'Appeal a denied claim within 60 days.',
      'Appeal a denied claim within 2 months.',
    ],
    ['other things', 'Appeal a denied claim within 60 days.', 'Pay the funeral home within 30 days.'],
    [
      'a date with and without its year',
      'The open season starts October 15.',
      'The open season starts October 15, 2026.',
    ],
    [
      'a number with and without brackets',
      'Call the records center at 314-801-0800.',
      'The records center is at (314) 801-0800.',
    ],
    ['ages', 'Parents of children 12 years old can ask.', 'Parents of children 14 years old can ask.'],
    [
      'a value that the other gives for the same thing too',
      'Appeal a denied claim within 60 days.',
      'Appeal a denied claim in court within 30 days.\nAppeal a denied claim within 60 days.',
    ],
  ])('are not %s', (_, draft, other) => expect(pairs(draft, other)).toEqual([]))

  it('say where both stand', () => {
    const draft = answer('Appeal soon.\nYou have 60 days to appeal a denied claim.', undefined, 'en', 'draft')
    const [found] = findContradictions(draft, [answer('Appeal a denied claim within 30 days.')])
    expect(found?.draft).toMatchObject({ place: { part: 'block', block: 1 }, value: '60', unit: 'days' })
    expect(found?.draft.sentence.slice(found.draft.start, found.draft.end)).toBe('60 days')
    expect(found?.other).toMatchObject({ id: 'other', language: 'en', title: 'How do I appeal a benefits decision?' })
  })

  it('need titles that share a word', () => {
    const draft = answer('You have 60 days to appeal a denied claim.', undefined, 'en', 'draft')
    expect(
      findContradictions(draft, [answer('Appeal a denied claim within 30 days.', 'Can I get a passport?')]),
    ).toEqual([])
  })

  it('never hold an answer against an earlier version of itself', () => {
    const draft = answer('You have 60 days to appeal a denied claim.', undefined, 'en', 'other')
    expect(findContradictions(draft, [answer('Appeal a denied claim within 30 days.')])).toEqual([])
  })

  it('come most alike first', () => {
    const draft = answer('You have 60 days to appeal a denied claim in court.', undefined, 'en', 'draft')
    const found = findContradictions(draft, [
      answer('A denied claim of a veteran at the office has 10 days.', undefined, 'en', 'far'),
      answer('You have 30 days to appeal a denied claim in court.', undefined, 'en', 'near'),
    ])
    expect(found[0]?.other.id).toBe('near')
  })
})

describe('a translation', () => {
  const spanish = (text: string) => answer(text, '¿Cómo apelo?', 'es', 'appeal')

  it('contradicts its original where one value differs', () => {
    const draft = answer('You have 60 days to appeal. It costs $5.', undefined, 'en', 'appeal')
    const [found, ...more] = findContradictions(draft, [spanish('Tiene treinta días. Apele en 30 días. Cuesta $5.')])
    expect([found?.draft.text, found?.other.text, more]).toEqual(['60 days', '30 días', []])
  })

  it('does not where it says the same in its own words', () => {
    const draft = answer('Wait one to three weeks. File by April 15. Pay 20 percent.', undefined, 'en', 'appeal')
    const other = spanish('Espere de una a tres semanas. Presente antes del 15 de abril. Pague el 20 por ciento.')
    expect(findContradictions(draft, [other])).toEqual([])
  })

  it('is not taken for one when it is another answer', () => {
    const draft = answer('You have 60 days to appeal.', undefined, 'en', 'appeal')
    expect(findContradictions(draft, [{ ...spanish('Apele en 30 días.'), id: 'else' }])).toEqual([])
  })
})

describe('any text', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '$1,000',
      '60 days',
      'two to',
      'weeks',
      'April 15',
      '314-801-0800',
      '20 %',
      '15 de abril',
      'años',
      ' ',
      '. ',
    ),
  )
  const text = fc.array(part, { maxLength: 30 }).map((parts) => parts.join(' '))

  it('gets an answer whose marks lie inside their sentences', () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom<Language>('en', 'es'), (mine, theirs, language) => {
        for (const { draft, other } of findContradictions(answer(mine, 'fee?', language, 'draft'), [
          answer(theirs, 'fee?', language),
        ])) {
          expect(draft.sentence.slice(draft.start, draft.end)).toBe(draft.text)
          expect(other.sentence.slice(other.start, other.end)).toBe(other.text)
        }
      }),
    )
  })
})
