import { describe, expect, it } from 'vitest'
import type { Contact, Language } from '../../contract/index.ts'
import { contactLines } from './spoken-lines.ts'

const always: Contact = {
  ...{ id: 'hhs/lifeline', agency: { id: 'hhs', name: 'Health' }, languages: ['en', 'es'] },
  ...{ name: 'Lifeline', phone: '988', hours: { always: true } },
}
const said = (language: Language) => contactLines(always, language).map(({ text }) => text)

describe('somebody to reach', () => {
  it('who is there at all hours is said to be open once', () => {
    expect(said('en')).toEqual(['Lifeline: 9 8 8.', 'Open 24 hours a day, every day'])
    expect(said('es')).toEqual(['Lifeline: 9 8 8.', 'Atiende las 24 horas, todos los días'])
  })
})
