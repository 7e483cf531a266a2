import { describe, expect, it } from 'vitest'
import { loadContent } from '../../scripts/content-folder/load-content.ts'

const { corpus } = loadContent('content', '2026-11-22')
const amounts = new Set(corpus.facts.filter(({ unit }) => unit).map(({ name }) => name))
const pairs = corpus.answers.flatMap((spanish) => {
  const english = corpus.answers.find(({ id, language }) => id === spanish.id && language === 'en')
  return spanish.language === 'es' && english ? [{ id: spanish.id, english, spanish }] : []
})

describe('an answer in English and in Spanish', () => {
  it('shows the same amounts', () => {
    const amountsOf = (facts: string[] = []) => facts.filter((name) => amounts.has(name)).sort()
    const apart = pairs.filter(
      ({ english, spanish }) => amountsOf(english.facts).join() !== amountsOf(spanish.facts).join(),
    )
    expect(apart.map(({ id }) => id)).toEqual([])
  })

  it('lists the same offices', () => {
    const officesOf = (blocks: unknown) => JSON.stringify(blocks).match(/"office":"[^"]*"/g) ?? []
    const apart = pairs.filter(
      ({ english, spanish }) => officesOf(english.blocks).join() !== officesOf(spanish.blocks).join(),
    )
    expect(apart.map(({ id }) => id)).toEqual([])
  })
})
