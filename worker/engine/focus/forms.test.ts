import { describe, expect, it } from 'vitest'
import { type Form, fits, questionForms, type Said, saidIn } from './forms.ts'

describe('a question', () => {
  it.each<[string, Form]>([
    ['how much is a passport', 'amount'],
    ['¿cuánto cuesta el pasaporte?', 'amount'],
    ['when do i get my refund', 'time'],
    ['¿cuánto tarda?', 'time'],
    ['where do i send it', 'place'],
    ['¿dónde lo mando?', 'place'],
    ['who do i tell', 'person'],
    ['¿a quién le aviso?', 'person'],
    ['can i work and get it', 'yesNo'],
    ['hola, ¿tengo que pagar?', 'yesNo'],
    ['how do i apply', 'way'],
    ['cómo lo renuevo', 'way'],
  ])('“%s” asks for: %s', (question, form) => expect(questionForms(question)).toContain(form))

  it('that only tells has no form', () => {
    expect([...questionForms('lost passport')]).toEqual([])
  })
})

describe('a passage', () => {
  it.each<[string, Said]>([
    ['The fee is $130.', 'amount'],
    ['Es gratis.', 'amount'],
    ['It comes within two weeks.', 'duration'],
    ['File by April 15.', 'date'],
    ['You must sign it.', 'duty'],
    ['Debe firmarlo.', 'duty'],
    ['You may keep it.', 'permission'],
    ['No. Nobody needs it.', 'verdict'],
  ])('“%s” tells: %s', (passage, said) => expect(saidIn(passage)).toContain(said))

  it('without an amount does not fit “how much”', () => {
    expect(fits(questionForms('how much is it'), saidIn('Go to the office.'))).toBe(false)
    expect(fits(questionForms('how much is it'), saidIn('It costs $5.'))).toBe(true)
  })

  it('fits any question that wants nothing special', () => {
    expect(fits(questionForms('lost passport'), saidIn('Report it.'))).toBe(true)
  })
})
