import { describe, expect, it } from 'vitest'
import { checkPlainLanguageOf } from './check-plain-language.ts'

describe('check plain-language', () => {
  it('prints each answer with grade and score, never fails, and sums up', () => {
    const { lines, failed, summary } = checkPlainLanguageOf()
    expect(lines.some((line) => /^content\/answers\/.+\.md: grade \d+\.\d, score \d+/.test(line))).toBe(true)
    expect(failed).toBe(false)
    expect(summary).toMatch(/answers above 8[\s\S]+score by agency/)
  })
})
