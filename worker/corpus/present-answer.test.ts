import { describe, expect, it } from 'vitest'
import type { AgencyRecord, AnswerRecord } from './corpus.ts'
import { linkTo, presentAnswer } from './present-answer.ts'

const agencies: AgencyRecord[] = [
  {
    id: 'ssa',
    name: { en: 'Social Security', es: 'Seguro Social' },
    url: 'https://www.ssa.gov/',
    contacts: [
      {
        id: 'main',
        name: { en: 'National line', es: 'Línea nacional' },
        phone: '+18007721213',
        ready: { en: 'Your number' },
        languages: ['en', 'es'],
      },
      { id: 'fraud', name: { en: 'Fraud line' }, phone: '+18002690271', languages: ['en'] },
    ],
  },
  {
    id: 'va',
    name: { en: 'Veterans Affairs' },
    url: 'https://www.va.gov/',
    contacts: [{ id: 'main', name: { en: 'VA line' }, url: 'https://www.va.gov/', languages: ['en'] }],
  },
]

const record: AnswerRecord = {
  id: 'a',
  language: 'es',
  version: 7,
  title: '¿Qué es?',
  asked: [],
  agency: 'ssa',
  agencies: ['ssa', 'va', 'gone'],
  topics: [],
  sources: [{ title: 'Page', url: 'https://www.ssa.gov/' }],
  owner: 'Team',
  checked: '2026-11-01',
  reviewBy: '2027-05-01',
  urgent: false,
  blocks: [
    {
      kind: 'steps',
      items: [
        {
          title: [],
          blocks: [
            { kind: 'contact', contact: 'va/main' },
            { kind: 'contact', contact: 'ssa/fraud' },
          ],
        },
      ],
    },
  ],
}

describe('an answer as it travels', () => {
  it('names agencies in the reader’s language, in English where we lack it, and by id where the agency is gone', () => {
    expect(presentAnswer(record, agencies, 'es', '2026-11-22').agencies).toEqual([
      { id: 'ssa', name: 'Seguro Social' },
      { id: 'va', name: 'Veterans Affairs' },
      { id: 'gone', name: 'gone' },
    ])
  })

  it('carries the contacts that its blocks name, in their order', () => {
    expect(presentAnswer(record, agencies, 'en', '2026-11-22').contacts.map((one) => one.id)).toEqual([
      'va/main',
      'ssa/fraud',
    ])
  })

  it('carries the owner’s first contact when its blocks name none: nobody is left without someone to reach', () => {
    expect(presentAnswer({ ...record, blocks: [] }, agencies, 'es', '2026-11-22').contacts).toEqual([
      {
        id: 'ssa/main',
        agency: { id: 'ssa', name: 'Seguro Social' },
        name: 'Línea nacional',
        phone: '+18007721213',
        ready: 'Your number',
        readyLanguage: 'en',
        languages: ['en', 'es'],
      },
    ])
  })

  it('says which version it is and where its page is', () => {
    expect(presentAnswer(record, agencies, 'en', '2026-11-22')).toMatchObject({
      version: 7,
      language: 'es',
      url: '/es/a/a',
    })
    expect(presentAnswer({ ...record, language: 'en' }, agencies, 'en', '2026-11-22').url).toBe('/a/a')
  })

  it('can be offered by name alone', () => {
    expect(linkTo(record, agencies, 'es')).toEqual({
      id: 'a',
      language: 'es',
      title: '¿Qué es?',
      agency: { id: 'ssa', name: 'Seguro Social' },
    })
  })
})
