import { describe, expect, it } from 'vitest'
import { questionLanguage } from '../text/language.ts'
import { normalise } from '../text/normalise.ts'
import { stem } from '../text/stem.ts'
import { contentTerms } from '../text/terms.ts'
import { tokens } from '../text/tokens.ts'
import { alignmentDistance } from '../word-index/spelling.ts'

describe('reading text', () => {
  it('makes one form of what looks the same', () => {
    expect(normalise('Ｃafé\u200b “Niño’s”')).toBe("cafe “nino's”")
  })

  it.each([
    ['I-485 and Form SSA-44', ['i485', 'and', 'form', 'ssa44', 'ssa']],
    ['21-526EZ', ['21526ez']],
    ['W-4 or 1099-R', ['w4', 'or', '1099r']],
    ['COVID-19', ['covid19', 'covid']],
    ['call 1-800-772-1213 or (800) 772-1213', ['call', '8007721213', 'or', '8007721213']],
    ['$1,500.00 by 4/15', ['1500', 'by', '4', '15']],
    ['self-employed veteran’s e-mail', ['self', 'employed', 'veteran', 'e', 'mail']],
    ['社会保障', ['社会', '会保', '保障']],
  ])('cuts %s into words as they are compared', (text, expected) => {
    expect(tokens(text)).toEqual(expected)
  })

  it.each([
    ['renuevo', 'renovar'],
    ['inmigración', 'inmigraciones'],
    ['perdí', 'perdi'],
    ['hijos', 'hija'],
  ])('gives %s and %s one Spanish stem', (a, b) => {
    expect(stem(normalise(a), 'es')).toBe(stem(normalise(b), 'es'))
  })

  it('keeps Spanish and English stems apart, and numbers together', () => {
    expect(stem('once', 'es')).not.toBe(stem('once', 'en'))
    expect(stem('i485', 'es')).toBe(stem('i485', 'en'))
  })

  it('leaves out words without meaning of their own', () => {
    expect(contentTerms('how do i get my passport', 'en')).toEqual(['passport'])
    expect(contentTerms('¿cómo puedo sacar mi pasaporte?', 'es')).toEqual(['es:sac', 'es:pasaport'])
  })

  it.each([
    ['lsot', 'lost', 1],
    ['pasport', 'passport', 1],
    ['adress', 'address', 1],
    ['benifets', 'benefits', 2],
    ['cat', 'cat', 0],
  ])('counts the slips between %s and %s as %i', (a, b, slips) => {
    expect(alignmentDistance(a, b, 2)).toBe(slips)
  })
})

describe('the language of a question', () => {
  const nothing = () => false

  it.each([
    ['how do i renew my passport', 'es', 'en'],
    ['¿cómo renuevo mi pasaporte?', 'en', 'es'],
    ['necesito ayuda con la renta', 'en', 'es'],
    ['社会保障卡丢了', 'en', 'zh'],
    ['جواز السفر', 'en', 'ar'],
  ] as const)('of “%s” on a page in %s is %s', (question, page, expected) => {
    expect(questionLanguage(question, page, nothing)).toBe(expected)
  })

  it('is the page’s where the question does not say', () => {
    expect(questionLanguage('medicare', 'es', nothing)).toBe('es')
    expect(questionLanguage('medicare', undefined, nothing)).toBe('en')
  })

  it('is that of the answers which hold its words', () => {
    expect(questionLanguage('registro votante', undefined, (_, language) => language === 'es')).toBe('es')
  })
})
