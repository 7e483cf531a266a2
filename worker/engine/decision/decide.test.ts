import { expect, it } from 'vitest'
import { compileSnapshot, type Decision, openSnapshot, type Query } from '../index.ts'
import { rank } from '../ranking/rank.ts'
import { createSearchContext } from '../search-context.ts'
import { answerRecord } from '../testing/answer-record.ts'
import { decide } from './decide.ts'

const ANSWERS = [
  answerRecord({
    id: 'card',
    title: 'Replace a lost card',
    body: 'Ask for a new card at any office.',
    asked: ['The dog ate it!', 'New one, please'],
  }),
  answerRecord({
    id: 'passport',
    title: 'Renew a passport',
    body: 'Send the old passport. A lost one is replaced.',
    asked: ['new one please'],
  }),
]

/** What becomes of one question in an examined corpus where an answer's chance comes from its lead over the others alone. */
async function decided(
  chance: { bias: number; perLead: number },
  askFrom = 0,
  query: Query = { question: 'my lost card' },
) {
  const snapshot = await openSnapshot(await compileSnapshot({ agencies: [], words: [], facts: [], answers: ANSWERS }))
  const offerModel = { features: ['lead'], mean: [0], deviation: [1], weights: [chance.perLead], bias: chance.bias }
  const calibration = { confidence: 0, anyOfferedCorrect: 0, askFrom }
  const context = { ...createSearchContext(snapshot, { offerModel }), calibration }
  return decide(query, rank(query, context), context)
}

const idsOf = (decision: Decision) => (decision.kind === 'choices' ? decision.choices.map(({ id }) => id) : [])

it('says outright what is likely by itself where nothing else is', async () => {
  const decision = await decided({ bias: 0, perLead: 10 })
  expect(decision.kind === 'answer' && decision.answer.id).toBe('card')
  expect(decision.confidence).toBeGreaterThan(0.9)
})

it('asks back where two are as likely', async () => {
  expect(idsOf(await decided({ bias: 3, perLead: 0 }))).toEqual(['card', 'passport'])
})

it('offers one alone where the other is not likely', async () => {
  expect(idsOf(await decided({ bias: -3.5, perLead: 1 }))).toEqual(['card'])
})

it('says that there is none where none is likely', async () => {
  expect((await decided({ bias: -4, perLead: 0 })).kind).toBe('unanswered')
})

it('answers nothing outright in a corpus that the question is not for: it asks back where much speaks for an answer, and says no else', async () => {
  expect(idsOf(await decided({ bias: 0, perLead: 10 }, 1.2))).toEqual(['card'])
  expect(idsOf(await decided({ bias: -1, perLead: 0 }, 1.2))).toEqual(['card', 'passport'])
  expect((await decided({ bias: -2, perLead: 0 }, 1.2)).kind).toBe('unanswered')
  expect(idsOf(await decided({ bias: -2, perLead: 0 }))).toEqual(['card', 'passport'])
})

it('gives what a writer gave an answer word for word, whatever its chance', async () => {
  const hopeless = { bias: -9, perLead: 0 }
  const decision = await decided(hopeless, 1.2, { question: 'Hello, the DOG ate it. Thank you!' })
  expect(decision.kind === 'answer' && [decision.answer.id, decision.related.map(({ id }) => id)]).toEqual(['card', []])
  expect((await decided(hopeless, 1.2, { question: 'the dog ate my card' })).kind).toBe('unanswered')
})

it('gives nothing word for word where two answers have the wording, or after an earlier question', async () => {
  const hopeless = { bias: -9, perLead: 0 }
  expect((await decided(hopeless, 1.2, { question: 'new one, please' })).kind).toBe('unanswered')
  expect((await decided(hopeless, 1.2, { question: 'the dog ate it', earlier: ['passport'] })).kind).toBe('unanswered')
})
