import { beforeAll, describe, expect, it } from 'vitest'
import { compileSnapshot, createEngine, type Engine, openSnapshot } from '../index.ts'
import { answerRecord } from '../testing/answer-record.ts'

const ANSWERS = [
  answerRecord({
    id: 'passport-cost',
    title: 'How much does a passport cost?',
    body: 'The fee for a passport book is 130 dollars.',
    agency: 'state',
  }),
  answerRecord({
    id: 'passport-time',
    title: 'How long does a passport take?',
    body: 'A passport takes six weeks. Pay more to get it faster.',
    agency: 'state',
  }),
  answerRecord({
    id: 'visa-cost',
    title: 'How much does a visa cost?',
    body: 'The fee for a visa is 185 dollars.',
    agency: 'uscis',
  }),
  answerRecord({
    id: 'veteran-burial',
    title: 'Can a veteran be buried in a national cemetery?',
    body: 'Most veterans can be buried there free.',
    agency: 'va',
  }),
  answerRecord({
    id: 'card-lost',
    title: 'I lost my Social Security card',
    body: 'Ask for a new card online.',
    agency: 'ssa',
  }),
  answerRecord({
    id: 'card-lost-va',
    title: 'I lost my Social Security card',
    body: 'Ask for a new card online.',
    agency: 'va',
  }),
]

let engine: Engine
beforeAll(async () => {
  const sorted = ANSWERS.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  engine = createEngine(
    await openSnapshot(await compileSnapshot({ agencies: [], words: [], facts: [], answers: sorted })),
  )
})

function first(
  question: string,
  more: { earlier?: string[]; agency?: string; without?: Set<string> } = {},
): string | undefined {
  return engine.find({ question, ...more }, 1)[0]?.answer.id
}

describe('earlier questions', () => {
  it('say what “it” is', () => {
    expect(first('how much does it cost', { earlier: ['how do i get a visa'] })).toBe('visa-cost')
    expect(first('how much does it cost', { earlier: ['how do i get a passport'] })).toBe('passport-cost')
  })

  it('give way when the topic changes', () => {
    expect(first('burial of a veteran in a national cemetery', { earlier: ['how long does a passport take'] })).toBe(
      'veteran-burial',
    )
  })

  it('count the more the later they came', () => {
    const lead = (earlier: string[]) => {
      const found = engine.find({ question: 'what does it cost', earlier }, ANSWERS.length)
      const scoreOf = (id: string) => found.find(({ answer }) => answer.id === id)?.score ?? Number.NaN
      return scoreOf('passport-cost') - scoreOf('visa-cost')
    }
    expect(lead(['visa', 'passport'])).toBeGreaterThan(lead(['passport', 'visa']))
  })
})

describe('the host’s agency', () => {
  it('decides between equals', () => {
    expect(first('lost social security card', { agency: 'va' })).toBe('card-lost-va')
    expect(first('lost social security card', { agency: 'ssa' })).toBe('card-lost')
  })

  it('never hides a better answer of another agency', () => {
    expect(first('how much does a passport cost', { agency: 'va' })).toBe('passport-cost')
  })
})

describe('answers left out', () => {
  it('are not found, as if the corpus had none of them', () => {
    expect(first('visa cost', { without: new Set(['visa-cost']) })).toBe('passport-cost')
  })
})

describe('an explanation', () => {
  it('tells what became of each word, and why the second answer is second', () => {
    const { words, found, why, decision } = engine.explain({ question: 'how much does a pasport cost' })
    expect(words.map(({ typed, how }) => [typed, how])).toEqual([
      ['how', 'left-out'],
      ['much', 'matched'],
      ['does', 'left-out'],
      ['a', 'left-out'],
      ['pasport', 'repaired'],
      ['cost', 'matched'],
    ])
    expect(found[0]).toMatchObject({ id: 'passport-cost', missing: [] })
    expect(found[1]?.missing).not.toEqual([])
    expect(why).toContain(found[1]?.title)
    expect(decision.kind).not.toBe('unanswered')
  })
})
