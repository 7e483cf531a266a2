import { expect, it } from 'vitest'
import { unpackAnswerable } from '../classifier/answerable.ts'
import { compileSnapshot, openSnapshot } from '../index.ts'
import { decisionFeatures } from '../ranking/decision-features.ts'
import { rank } from '../ranking/rank.ts'
import { createSearchContext } from '../search-context.ts'
import { answerRecord } from '../testing/answer-record.ts'
import { judgedAnswers } from './offers.ts'

const ANSWERS = [
  answerRecord({ id: 'card', title: 'Replace a lost card', body: 'Ask for a new card.' }),
  answerRecord({ id: 'passport', title: 'Replace a lost passport', body: 'Ask for a new passport.' }),
]

it('judges by how a question is put only answers that there were when that was learnt', async () => {
  const snapshot = await openSnapshot(await compileSnapshot({ agencies: [], words: [], facts: [], answers: ANSWERS }))
  const context = createSearchContext(snapshot, {
    answerable: unpackAnswerable({ answers: 'card', questions: 0, step: 1, bias: -9, features: '' }),
    offerModel: { features: ['answerable'], mean: [0], deviation: [9], weights: [3], bias: 0 },
  })
  const query = { question: 'a lost one' }
  const ranking = rank(query, context)
  const features = decisionFeatures(ranking, context)
  const judged = features ? judgedAnswers(query, ranking, features, context) : []
  const chanceOf = (id: string) => judged.find(({ ranked }) => snapshot.keys[ranked.docId]?.id === id)?.chance
  expect(chanceOf('card')).toBeCloseTo(1 / (1 + Math.exp(3)))
  expect(chanceOf('passport')).toBe(0.5)
})
