import { describe, expect, it } from 'vitest'
import { compileSnapshot, openSnapshot } from '../index.ts'
import { answerRecord } from '../testing/answer-record.ts'
import { textTerms } from '../text/terms.ts'
import { openIndex } from '../word-index/search-index.ts'
import { createNgramScorer } from './ngram-scorer.ts'
import { createPhraseScorer } from './phrase-scores.ts'

async function indexOf(bodies: string[]) {
  const answers = bodies.map((body, at) => answerRecord({ id: `a${at}`, title: '', body }))
  return openIndex(await openSnapshot(await compileSnapshot({ agencies: [], words: [], facts: [], answers })))
}

describe('small words', () => {
  it('stand in a text’s terms, marked, and carry no meaning', () => {
    expect(textTerms('how do I renew', 'en')).toEqual(['=how', '=do', '=i', 'renew'])
  })

  it('have no postings and do not make a text longer', async () => {
    const index = await indexOf(['how to renew it', 'renew'])
    const small = index.numberOf('=how') ?? -1
    expect([index.stopped[small], index.idf[small]]).toEqual([1, 0])
    expect(index.postingStarts[small + 1]).toBe(index.postingStarts[small])
    expect(index.fieldLengths[2]).toBe(index.fieldLengths[5])
  })

  it('make phrases with the words beside them', async () => {
    const index = await indexOf(['you have to renew', 'renew, we have forms to'])
    const terms = textTerms('to renew', 'en').map(index.numberOf)
    const [beside, apart] = createPhraseScorer(index)(terms, [0, 1])
    expect(beside).toBeGreaterThan(0)
    expect(apart).toBe(0)
  })
})

describe('character n-grams', () => {
  it('reach across the space between two words', async () => {
    const index = await indexOf(['social insurance', 'insurance social'])
    const [same, turned] = createNgramScorer(index)(['social', 'insur'], [0, 1])
    expect(same).toBeGreaterThan(turned ?? 0)
  })

  it('count a text without a title by its body', async () => {
    const index = await indexOf(['tax form office', 'office form tax'])
    expect([...createNgramScorer(index)(['tax', 'form'], [0, 1])].every(Number.isFinite)).toBe(true)
  })
})
