import { describe, expect, it } from 'vitest'
import { compileSnapshot, openSnapshot } from '../index.ts'
import { seeded } from '../random.ts'
import { CANDIDATES } from '../settings.ts'
import { answerRecord } from '../testing/answer-record.ts'
import { referenceBm25f } from '../testing/reference-bm25f.ts'
import { openIndex } from '../word-index/search-index.ts'
import { bm25f, createScratch } from './bm25f.ts'
import { createOramaSearch } from './orama-search.ts'

const WORDS =
  'passport renew lost card form fee mail photo child veteran benefit claim tax refund medicare apply office birth'.split(
    ' ',
  )

/** Random answers over few words, so that every word stands in many of them; some have no title or wording. */
function randomAnswers(count: number, random: () => number) {
  const words = (most: number) =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, () => WORDS[Math.floor(random() * WORDS.length)]).join(
      ' ',
    )
  return Array.from({ length: count }, (_, at) =>
    answerRecord({
      id: `a${String(at).padStart(3, '0')}`,
      title: words(5),
      asked: random() < 0.5 ? [words(6), words(4)] : [],
      body: words(40),
    }),
  )
}

async function indexOf(answers: ReturnType<typeof randomAnswers>) {
  return openIndex(await openSnapshot(await compileSnapshot({ agencies: [], words: [], facts: [], answers })))
}

describe('BM25F over typed arrays', () => {
  it('agrees with the plain formula to 1e-6 on random corpora and questions', async () => {
    const random = seeded(7)
    for (let round = 0; round < 20; round++) {
      const answers = randomAnswers(5 + round * 4, random)
      const index = await indexOf(answers)
      const question = [...index.terms].filter(() => random() < 0.3)
      const expected = referenceBm25f(answers, question)
      const terms = question.map((stem) => ({ term: index.numberOf(stem) ?? -1, weight: 1 }))
      const scores = new Map(bm25f(index, terms, answers.length, createScratch(index)))
      for (const [place, score] of expected.entries())
        expect(Math.abs((scores.get(place) ?? 0) - score)).toBeLessThan(1e-6)
    }
  })

  it('gives Orama’s search the same answers in the same order', async () => {
    const index = await indexOf(randomAnswers(60, seeded(3)))
    const terms = [0, 3, 5].map((term) => ({ term, weight: 1 }))
    expect(createOramaSearch(index)(terms)).toEqual(bm25f(index, terms, CANDIDATES, createScratch(index)))
  })

  it('leaves no score behind for the next question', async () => {
    const index = await indexOf(randomAnswers(30, seeded(5)))
    const scratch = createScratch(index)
    const first = bm25f(index, [{ term: 1, weight: 1 }], 10, scratch)
    bm25f(index, [{ term: 2, weight: 1 }], 10, scratch)
    expect(bm25f(index, [{ term: 1, weight: 1 }], 10, scratch)).toEqual(first)
  })

  it('gives the beginning of the whole order where it may return few', async () => {
    const answers = randomAnswers(80, seeded(11))
    const index = await indexOf(answers)
    const terms = [0, 1, 2, 4].map((term) => ({ term, weight: 1 }))
    const whole = bm25f(index, terms, answers.length, createScratch(index))
    expect(new Set(whole.map(([, score]) => score)).size).toBeGreaterThan(20)
    for (const limit of [1, 2, 7, 20])
      expect(bm25f(index, terms, limit, createScratch(index))).toEqual(whole.slice(0, limit))
  })

  it('keeps the best of more answers than it may return, ties by place', async () => {
    const index = await indexOf(
      Array.from({ length: 50 }, (_, at) => answerRecord({ id: `b${at + 10}`, title: '', body: 'passport' })),
    )
    const found = bm25f(index, [{ term: 0, weight: 1 }], 5, createScratch(index))
    expect(found.map(([place]) => place)).toEqual([0, 1, 2, 3, 4])
  })
})
