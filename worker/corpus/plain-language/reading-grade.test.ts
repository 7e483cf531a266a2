import { describe, expect, it } from 'vitest'
import { toPassages } from './passages.ts'
import { gradedSentences, readingGrade } from './reading-grade.ts'
import { paragraph } from './testing/answer-with.ts'

function gradeOf(text: string, language: 'en' | 'es' | 'zh'): number | null {
  return readingGrade(gradedSentences(toPassages({ title: '', language, blocks: [paragraph(text)] })), language)
}

describe('reading grade', () => {
  it('follows Flesch and Kincaid: 5 words, 9 syllables', () => {
    expect(gradeOf('You can apply for citizenship.', 'en')).toBe(7.6) // 0.39 × 5 + 11.8 × 1.8 − 15.59
  })

  it('follows Fernández Huerta: 5 words, 10 syllables, an ease of 81.7', () => {
    expect(gradeOf('Usted puede pedir ayuda hoy.', 'es')).toBe(5.3) // 206.84 − 60 × 2 − 1.02 × 5, between 85 (5) and 75 (6)
  })

  it('puts an office text above the target and a plain one below', () => {
    const office =
      'Individuals who are determined to be ineligible for supplemental assistance may request administrative reconsideration of the determination, provided that documentation substantiating eligibility is submitted to the appropriate regional office.'
    const plain = 'Did we say no? You can ask us to look again. Send us papers that show why. You have 60 days.'
    expect(gradeOf(office, 'en')).toBe(20)
    expect(gradeOf(plain, 'en')).toBeLessThan(3)
  })

  it('takes numbers and web addresses for short words', () => {
    expect(gradeOf('Go to ssa.gov/number-card/replace-card by 12/31/2026.', 'en')).toBe(0)
  })

  it('is null without sentences and without a formula', () => {
    expect(gradeOf('', 'en')).toBeNull()
    expect(gradeOf('您可以申请。', 'zh')).toBeNull()
  })
})
