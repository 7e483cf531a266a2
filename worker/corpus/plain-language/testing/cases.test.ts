import { describe, expect, it } from 'vitest'
import { checkPlainLanguage } from '../check-plain-language.ts'
import { answerWith, NO_CONTEXT } from './answer-with.ts'
import { CLEAN, FLAGGED } from './cases.ts'

const LANGUAGES = ['en', 'es'] as const

function rulesOf(text: string, language: 'en' | 'es'): string[] {
  return checkPlainLanguage(answerWith(text, language), NO_CONTEXT).findings.map(({ rule }) => rule)
}

describe('cases', () => {
  it('number at least 80 each way', () => {
    expect(FLAGGED.en.length + FLAGGED.es.length).toBeGreaterThanOrEqual(80)
    expect(CLEAN.en.length + CLEAN.es.length).toBeGreaterThanOrEqual(80)
  })

  for (const language of LANGUAGES) {
    it.each(FLAGGED[language])(`flags %s in ${language}: %s`, (rule, text) => {
      expect(rulesOf(text, language)).toContain(rule)
    })

    it.each(CLEAN[language])(`leaves alone in ${language}: %s`, (text) => {
      expect(rulesOf(text, language)).toEqual([])
    })
  }
})
