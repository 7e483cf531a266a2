import { beforeAll, describe, expect, it } from 'vitest'
import type { Decision, Engine } from '../../worker/engine/index.ts'
import { type Examined, readRelevance, starterEngine } from './starter-engine.ts'

const { must, none, orders } = readRelevance()
let engine: Engine
let examination: { must: Examined[]; none: Examined[] }

beforeAll(async () => {
  const starter = await starterEngine()
  engine = starter.engine
  const ofCorpus = (one: { question: string; language: Examined['language'] }) => ({ ...one, kind: 'corpus' })
  examination = {
    must: starter.questions.must.map((one) => ({ ...ofCorpus(one), answers: [...one.answers] })),
    none: starter.questions.none.map((one) => ({ ...ofCorpus(one), answers: [] })),
  }
}, 400_000)

function decide({ question, language, agency }: Examined): Decision {
  return engine.decide({ question, language, agency })
}

function shownIds(decision: Decision): string[] {
  if (decision.kind === 'answer') return [decision.answer.id]
  if (decision.kind === 'contacts') return decision.related.map(({ id }) => id) // shown below the people
  return decision.kind === 'choices' ? decision.choices.map(({ id }) => id) : []
}

/** Those of the questions that get what they must not. */
function wrongOf(questions: Examined[], isRight: (decision: Decision, question: Examined) => boolean): string[] {
  return questions
    .map((question) => ({ ...question, decision: decide(question) }))
    .filter(({ decision, ...question }) => !isRight(decision, question))
    .map(({ question, answers, decision }) => {
      const wanted = answers.length === 0 ? 'nothing' : answers.join(' or ')
      return `${question}: ${decision.kind} ${shownIds(decision).join(', ')} in place of ${wanted}`
    })
}

/** Fails with every wrong question named. */
function expectFewWrong(wrong: string[], most: number) {
  expect(wrong.length, `more than ${most} are wrong:\n${wrong.join('\n')}`).toBeLessThanOrEqual(most)
}

const isShown = (decision: Decision, { answers }: Examined) => shownIds(decision).some((id) => answers.includes(id))
/** A greeting is greeted, and people are named where they are asked for: neither offers an answer. */
const isRefused = ({ kind }: Decision) => kind === 'unanswered' || kind === 'note' || kind === 'contacts'

/** Answers as people meet them: the one for somebody in danger first, then as they were ranked. */
function inOrder(question: string, language: Examined['language']): string[] {
  const decision = engine.decide({ question, language })
  const urgent = decision.kind === 'answer' && decision.answer.urgent ? [decision.answer.id] : []
  return [...new Set([...urgent, ...engine.find({ question, language }, RANKED).map(({ answer }) => answer.id)])]
}

const RANKED = 10

describe('the corpus’s own examination', () => {
  it('shows the right answer, first or among the choices', () => {
    expectFewWrong(wrongOf(examination.must, isShown), MOST_WRONG.examinationShown)
  })

  it('gives no answer where there is none', () => {
    expectFewWrong(wrongOf(examination.none, isRefused), MOST_WRONG.examinationRefused)
  })

  it('answers a lost card, and not a hungry visitor', () => {
    const lost = engine.decide({ question: 'i lost my ss card' })
    expect(lost.kind === 'answer' && lost.answer.id).toBe('replace-social-security-card')
    expect(engine.decide({ question: 'best pizza in town' }).kind).toBe('unanswered')
  })

  it('names nothing as near to a question from far away, and no answer for danger ever', () => {
    const pizza = engine.decide({ question: 'best pizza in town' })
    expect(pizza.kind === 'unanswered' && pizza.nearest).toEqual([])
    const near = [...examination.none, ...none]
      .map(decide)
      .flatMap((one) => (one.kind === 'unanswered' ? one.nearest : []))
    expect(near.length).toBeGreaterThan(0)
    expect(near.filter(({ urgent }) => urgent)).toEqual([])
  })
})

describe('questions as people type them', () => {
  it('are at least 400, with 150 that have no answer and 18 whole orders', () => {
    expect(must.length).toBeGreaterThanOrEqual(400)
    expect(none.length).toBeGreaterThanOrEqual(150)
    expect(orders.length).toBeGreaterThanOrEqual(18)
  })

  it('show the right answer, first or among the choices', () => {
    expectFewWrong(wrongOf(must, isShown), MOST_WRONG.relevanceShown)
  })

  it('are refused where nothing fits', () => {
    expectFewWrong(wrongOf(none, isRefused), MOST_WRONG.relevanceRefused)
  })

  it('are hardly ever answered wrongly outright', () => {
    const answered = [...must, ...none].filter((question) => decide(question).kind === 'answer')
    expectFewWrong(wrongOf(answered, isShown), MOST_WRONG.answeredOutright)
  })
})

describe('whole orders', () => {
  it.each(orders)('of “$question”: $because', ({ question, order, language = 'en' }) => {
    expect(inOrder(question, language).slice(0, order.length)).toEqual(order)
  })
})

/* How many were wrong when this was written, and two more: a question at the edge may turn when embeddings are trained anew. They only
 * fall; they rose when the corpus grew from 102 to 168 answers, from 168 to 265, and from 265 to 293 and from 299 to 353, each with neighbours that it did not have
 * before. With the last came wordings as people tell it: short questions in an office's words lost a little, people's own won more. */
const MOST_WRONG = {
  examinationShown: 33,
  examinationRefused: 12,
  relevanceShown: 75,
  relevanceRefused: 28,
  answeredOutright: 28,
}
