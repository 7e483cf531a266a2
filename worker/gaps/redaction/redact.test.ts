import { describe, expect, it } from 'vitest'
import { redact } from './redact.ts'
import { REMOVED_KINDS } from './removal.ts'
import { NEGATIVE_CASES, POSITIVE_CASES, PUBLISHED } from './testing/redaction-cases.ts'

describe('personal data', () => {
  it.each(POSITIVE_CASES)('is taken out of “$typed”', ({ typed, kept, removed }) => {
    expect(redact(typed, PUBLISHED)).toEqual({ text: kept, removed })
  })

  it('has at least 60 cases, and every kind among them', () => {
    expect(POSITIVE_CASES.length).toBeGreaterThanOrEqual(60)
    const kinds = new Set(POSITIVE_CASES.flatMap(({ removed }) => removed))
    expect([...kinds].sort()).toEqual([...REMOVED_KINDS].sort())
  })

  it('is not what redaction itself puts there', () => {
    for (const { kept } of POSITIVE_CASES) expect(redact(kept, PUBLISHED)).toEqual({ text: kept, removed: [] })
  })
})

describe('what names nobody', () => {
  it.each(NEGATIVE_CASES)('stays: “%s”', (typed) => {
    expect(redact(typed, PUBLISHED)).toEqual({ text: typed, removed: [] })
  })

  it('has at least 50 cases', () => {
    expect(NEGATIVE_CASES.length).toBeGreaterThanOrEqual(50)
  })
})

describe('names', () => {
  it.each([
    ['i am robert t. haskins a vet', 'i am [name] a vet'],
    ['his name is Ngozi not Ngosi', 'his name is [name] not [name]'],
    ['this is Ngozi Adeyemi calling', 'this is [name] calling'],
    ['Grandpa Gene was in Vietnam', 'Grandpa [name] was in Vietnam'],
    ['la tarjeta dice Yesenia Quispe', 'la tarjeta dice [name]'],
  ])('go: “%s”', (typed, kept) => {
    expect(redact(typed).text).toBe(kept)
  })

  it.each([
    'Ella no habla inglés',
    'an old German pistol',
    'the office in Modesto',
    'I do not know him from Adam',
    'How to apply for D-SNAP',
    'they yelled at me',
    'on the mil base rd 48',
    'my husband income and my son school',
    'MY MOTHER NEEDS HELP WITH MEDICARE',
  ])('are not seen where there are none: “%s”', (typed) => {
    expect(redact(typed).text).toBe(typed)
  })
})

describe('long texts', () => {
  it('are cut at 2,000 characters before any pattern reads them', () => {
    expect(redact('a'.repeat(100_000)).text).toHaveLength(2_000)
  })
})
