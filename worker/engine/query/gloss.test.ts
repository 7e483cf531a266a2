import { describe, expect, it } from 'vitest'
import { glossed, readGlossary } from './gloss.ts'

const glossary = readGlossary([
  { spanish: 'pasaporte', english: 'passport' },
  { spanish: 'renuevo', english: 'renew' },
  { spanish: 'cómo', english: 'how' },
  { spanish: 'pasaporte de mi hijo', english: 'passport for child' },
])
const isEnglish = (word: string) => word === 'fafsa'
const say = (text: string) => glossed(text, glossary, isEnglish)

describe('a Spanish question in English', () => {
  it('keeps the order of its words', () => {
    expect(say('¿Cómo renuevo el pasaporte?').text).toBe('how renew passport? ')
  })
  it('takes the longest phrase that fits', () => {
    expect(say('renuevo el pasaporte de mi hijo').text).toBe('renew passport for child')
  })
  it('finds words that are typed without accents', () => {
    expect(say('como renovar pasaportes').text).toBe('how renew passport')
  })
  it('keeps names that English answers hold', () => {
    expect(say('pasaporte fafsa').text).toBe('passport fafsa')
  })
  it('says which share of its words it could say', () => {
    expect(say('pasaporte encabritado').share).toBe(0.5)
  })
})
