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
}, 180_000)

function decide({ question, language, agency }: Examined): Decision {
  return engine.decide({ question, language, agency })
}

function shownIds(decision: Decision): string[] {
  if (decision.kind === 'answer') return [decision.answer.id]
  return decision.kind === 'choices' ? decision.choices.map(({ id }) => id) : []
}

function share(questions: Examined[], isRight: (decision: Decision, question: Examined) => boolean): number {
  return questions.filter((question) => isRight(decide(question), question)).length / questions.length
}

const isShown = (decision: Decision, { answers }: Examined) => shownIds(decision).some((id) => answers.includes(id))
const isRefused = (decision: Decision) => decision.kind === 'unanswered'

/** Answers as people meet them: the one for somebody in danger first, then as they were ranked. */
function inOrder(question: string, language: Examined['language']): string[] {
  const decision = engine.decide({ question, language })
  const urgent = decision.kind === 'answer' && decision.answer.urgent ? [decision.answer.id] : []
  return [...new Set([...urgent, ...engine.find({ question, language }, RANKED).map(({ answer }) => answer.id)])]
}

const RANKED = 10

/** One line a question: what the person gets. A change of the engine shows as a difference of this file. */
function outcomes(questions: Examined[]): string {
  return questions
    .map((question) => {
      const decision = decide(question)
      const right = question.answers.length === 0 ? isRefused(decision) : isShown(decision, question)
      return `${right ? '  ' : '✗ '}${decision.kind} ${shownIds(decision).join(' ')} ← ${question.question}`
    })
    .join('\n')
}

/* Floors are what the engine reached when they were written; they only rise. What they should be stands in worker/engine/EXPERIMENTS.md. */
describe('the corpus’s own examination', () => {
  it('shows the right answer, first or among the choices', () => {
    expect(share(examination.must, isShown)).toBeGreaterThanOrEqual(FLOORS.examinationShown)
  })

  it('gives no answer where there is none', () => {
    expect(share(examination.none, isRefused)).toBeGreaterThanOrEqual(FLOORS.examinationRefused)
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
  it('are at least 400, with 150 that have no answer and 20 whole orders', () => {
    expect(must.length).toBeGreaterThanOrEqual(400)
    expect(none.length).toBeGreaterThanOrEqual(150)
    expect(orders.length).toBeGreaterThanOrEqual(20)
  })

  it('show the right answer, first or among the choices', () => {
    expect(share(must, isShown)).toBeGreaterThanOrEqual(FLOORS.relevanceShown)
  })

  it('are refused where nothing fits', () => {
    expect(share(none, isRefused)).toBeGreaterThanOrEqual(FLOORS.relevanceRefused)
  })

  it('are hardly ever answered wrongly outright', () => {
    const answered = [...must, ...none].filter((question) => decide(question).kind === 'answer')
    expect(share(answered, isShown)).toBeGreaterThanOrEqual(FLOORS.answersRight)
  })

  it('get what they got before', async () => {
    await expect(outcomes([...must, ...none])).toMatchFileSnapshot('./outcomes.txt')
  })

  it('find answers in whole orders as they did before', async () => {
    const lines = orders.map(({ question, order, language = 'en' }) => {
      const found = inOrder(question, language).slice(0, order.length)
      return `${found.join() === order.join() ? '  ' : '✗ '}${question}\n    wanted ${order.join(', ')}\n    found  ${found.join(', ')}`
    })
    await expect(lines.join('\n')).toMatchFileSnapshot('./orders.txt')
  })
})

const FLOORS = {
  examinationShown: 0.95,
  examinationRefused: 0.95,
  relevanceShown: 0.93,
  relevanceRefused: 0.95,
  answersRight: 0.95,
}
