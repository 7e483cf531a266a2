import { describe, expect, it } from 'vitest'
import { readExpansions } from './expansion.ts'
import { outOfScopeIn } from './out-of-scope.ts'
import { tokens } from './tokens.ts'

const expansions = readExpansions([
  { words: ['food stamps'], means: ['SNAP'], language: 'en' },
  { words: ['buy stamps', 'postage', 'representative payee'], means: [], language: 'en' },
  { words: ['visa de turista'], means: [], language: 'es' },
])

const read = (text: string, leftOut: string[] = []) =>
  tokens(text).map((typed) => ({ typed, how: leftOut.includes(typed) ? 'left-out' : 'matched' }))

describe('what a question names that no answer covers', () => {
  it('is found by its stems, with its share of the words that count', () => {
    expect(outOfScopeIn(read('where do i buy stamps', ['where', 'do', 'i']), 'en', expansions)).toEqual({
      phrases: ['buy stamps'],
      share: 1,
    })
    expect(outOfScopeIn(read('buying stamps for my wedding cards'), 'en', expansions).share).toBeCloseTo(2 / 6)
  })

  it('is not what words.yaml gives another name', () => {
    expect(outOfScopeIn(read('apply for food stamps'), 'en', expansions)).toEqual({ phrases: [], share: 0 })
  })

  it('is looked for as typed where the spelling was repaired to something else', () => {
    const words = [
      { typed: 'representative', how: 'matched' },
      { typed: 'payee', instead: 'payer', how: 'repaired' },
    ]
    expect(outOfScopeIn(words, 'en', expansions).phrases).toEqual(['representative payee'])
  })

  it('belongs to one language', () => {
    expect(outOfScopeIn(read('visa de turista'), 'es', expansions).phrases).toEqual(['visa de turista'])
    expect(outOfScopeIn(read('visa de turista'), 'en', expansions).phrases).toEqual([])
  })
})
