import { beforeAll, describe, expect, it } from 'vitest'
import { AGENCIES, CORPUS } from '../../../../test/worker/deployment.ts'
import { compileSnapshot, createEngine, type Engine, openSnapshot } from '../../../engine/index.ts'
import { answerRecord } from '../../../engine/testing/answer-record.ts'
import { alreadySaid } from './already-said.ts'

const FEE = answerRecord({
  id: 'passport-cost',
  title: 'What does a passport cost?',
  body: 'The application fee for a new passport book is $130. Call the passport line at 877-487-2778.',
})
const COST_ES = answerRecord({
  id: 'passport-photo',
  language: 'es',
  title: '¿Cuánto cuesta la foto del pasaporte?',
  body: 'La foto cuesta $15.',
})
let engine: Engine
beforeAll(async () => {
  const corpus = { ...CORPUS, agencies: AGENCIES, answers: [...CORPUS.answers, FEE, COST_ES] }
  corpus.answers.sort((a, b) => (a.id < b.id ? -1 : 1))
  engine = createEngine(await openSnapshot(await compileSnapshot(corpus)))
})
const said = (draft: Parameters<typeof answerRecord>[0], id = draft.id) => {
  const answer = answerRecord(draft)
  return alreadySaid(engine, { id, title: answer.title, language: answer.language }, answer, 'en')
}

describe('what is already said', () => {
  it('names another amount and another number for the same thing, with both sentences', () => {
    const { near, differ } = said({
      id: 'new-passport-cost',
      title: 'How much does a new passport cost?',
      body: 'The application fee for a new passport book is $145. Call the passport line at 877-487-9999.',
    })
    expect(near.map(({ id }) => id)).toContain('passport-cost')
    expect(differ.map(({ kind, draft, other }) => [kind, draft.text, other.text, other.id]).sort()).toEqual([
      ['amount', '$145', '$130', 'passport-cost'],
      ['phone', '877-487-9999', '877-487-2778', 'passport-cost'],
    ])
  })

  it('says nothing where they agree, and never holds an answer against itself', () => {
    const title = 'What does a passport cost?'
    expect(said({ id: 'x', title, body: 'The application fee for a new passport book is $130.' }).differ).toEqual([])
    const own = said({ id: 'passport-cost', title, body: 'The application fee for a new passport book is $145.' })
    expect(own.differ).toEqual([])
    expect(own.near.map(({ id }) => id)).not.toContain('passport-cost')
  })

  it('holds a text against its own translation', () => {
    const { differ } = said({ id: 'passport-photo', title: 'What does a passport photo cost?', body: 'It costs $20.' })
    expect(differ.map(({ draft, other }) => [draft.text, other.text, other.language])).toEqual([['$20', '$15', 'es']])
  })

  it('is nothing while there is no title', () => {
    expect(alreadySaid(engine, { id: '', title: ' ', language: 'en' }, undefined, 'en')).toEqual({
      near: [],
      differ: [],
    })
  })
})
