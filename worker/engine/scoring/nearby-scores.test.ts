import { describe, expect, it } from 'vitest'
import { compileSnapshot, openSnapshot } from '../index.ts'
import { answerRecord } from '../testing/answer-record.ts'
import { openIndex } from '../word-index/search-index.ts'
import { createNearbyScorer } from './nearby-scores.ts'

const BODIES = [
  'A passport that you lost abroad is reported first.',
  'You lost your way. Take a passport with you.',
  `Lost cards are free, and ${'very '.repeat(12)}often a passport is not.`,
  'A stolen card.',
]

async function scorerOf(bodies: string[]) {
  const answers = bodies.map((body, at) => answerRecord({ id: `n${at}`, title: '', body }))
  const index = openIndex(await openSnapshot(await compileSnapshot({ agencies: [], words: [], facts: [], answers })))
  const score = createNearbyScorer(index)
  const docIds = bodies.map((_, docId) => docId)
  return (stems: string[]) => [...score(stems.map(index.numberOf), docIds)]
}

describe('words that stand near each other', () => {
  it('count in either order, within a sentence and eight words', async () => {
    const score = await scorerOf(BODIES)
    const [near = 0, ...others] = score(['lost', 'passport'])
    expect(near).toBeGreaterThan(0)
    expect(others).toEqual([0, 0, 0])
    expect(score(['passport', 'lost'])).toEqual([near, 0, 0, 0])
  })

  it('count more the fewer answers have the pair', async () => {
    const score = await scorerOf(['a red card', 'a red form', 'a red card and a blue form'])
    const [common = 0] = score(['red', 'card'])
    const [, rare = 0] = score(['red', 'form'])
    expect(score(['blue', 'form'])[2]).toBeGreaterThan(common)
    expect(common).toBeCloseTo(rare, 9)
  })

  it('say nothing of one word, of words no answer has, and of the question before', async () => {
    const score = await scorerOf(BODIES)
    expect(score(['passport'])).toEqual([0, 0, 0, 0])
    expect(score(['passport', 'passport'])).toEqual([0, 0, 0, 0])
    score(['lost', 'passport'])
    expect(score(['stolen', 'unheard'])).toEqual([0, 0, 0, 0])
    expect(score(['stolen', 'card'])[0]).toBe(0)
  })
})
