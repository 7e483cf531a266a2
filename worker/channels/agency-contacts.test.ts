import { describe, expect, it } from 'vitest'
import type { AgencyRecord } from '../corpus/index.ts'
import { agencyContacts } from './agency-contacts.ts'

const irs: AgencyRecord = {
  id: 'irs',
  name: { en: 'IRS', ko: '국세청 (IRS)' },
  url: 'https://www.irs.gov/',
  contacts: [
    { id: 'main', name: { en: 'Help line', es: 'Línea de ayuda' }, phone: '+18008291040', languages: ['en', 'es'] },
    {
      id: 'crisis',
      name: { en: 'Crisis line', ko: '위기 상담' },
      ready: { en: 'Your file number' },
      phone: '988',
      phoneText: { en: '988, then press 1', es: '988 y oprima 1' },
      languages: ['en'],
    },
    { id: 'languages', name: { en: 'Interpreters' }, phone: '+18335539895', languages: ['mul'], interpreter: true },
  ],
}
const ids = (language: 'en' | 'es' | 'ko') => agencyContacts(irs, language).map(({ id }) => id.replace('irs/', ''))

describe('an agency’s contacts', () => {
  it('begin with those who speak the reader’s language', () => {
    expect(ids('es')).toEqual(['main', 'crisis'])
  })

  it('leave out the line that is there for its interpreters where another is understood', () => {
    expect(ids('en')).toEqual(['main', 'crisis'])
  })

  it('begin with that line where nobody speaks the reader’s language', () => {
    expect(ids('ko')).toEqual(['languages', 'main', 'crisis'])
  })

  it('say in which language their names are, where it is not the reader’s', () => {
    expect(agencyContacts(irs, 'ko').map(({ nameLanguage }) => nameLanguage)).toEqual(['en', 'en', undefined])
    expect(agencyContacts(irs, 'en').map(({ nameLanguage }) => nameLanguage)).toEqual([undefined, undefined])
  })

  it('say in which language is what to have ready, whatever the name’s', () => {
    expect(agencyContacts(irs, 'ko').map(({ readyLanguage }) => readyLanguage)).toEqual([undefined, undefined, 'en'])
    expect(agencyContacts(irs, 'en').map(({ readyLanguage }) => readyLanguage)).toEqual([undefined, undefined])
  })

  it('tell what to press in the reader’s language', () => {
    expect(agencyContacts(irs, 'es').map(({ phoneText }) => phoneText)).toEqual([undefined, '988 y oprima 1'])
  })
})
