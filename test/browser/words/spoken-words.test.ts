import { spokenWords } from '../../../widget/deferred/contacts/spoken-words.ts'
import { say } from '../../../widget/panel/say.ts'
import type { PanelState } from '../../../widget/panel/state.ts'
import type { Contact, Language } from '../../../worker/contract/index.ts'
import { equal } from '../assert.ts'
import { OTHERS } from '../languages.ts'

const agency = { id: 'ssa', name: 'SSA' }
const line: Contact = { id: 'ssa/main', agency, name: 'Line', languages: ['en', 'es'] }
const told = (language: Exclude<Language, 'en'>, contact = line) =>
  spokenWords(contact, {
    say: (key, values) => say(OTHERS[language], key, values),
    state: { language } as PanelState,
  })

describe('a line that does not speak the reader’s language', () => {
  it('says which it speaks, in theirs', () => {
    equal([told('ko'), told('ht')], ['상담 언어: 영어 및 스페인어', 'Lang yo pale: angle ak panyòl'])
  })

  it('says how to get an interpreter where it has one', () => {
    equal(told('vi', { ...line, interpreter: true }), OTHERS.vi.interpreter)
  })

  it('says nothing where it speaks it, or nobody knows', () => {
    equal([told('es'), told('ar', { ...line, languages: [] })], ['', ''])
  })
})
