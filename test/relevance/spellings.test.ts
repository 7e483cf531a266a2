import { beforeAll, describe, expect, it } from 'vitest'
import type { Decision, Engine } from '../../worker/engine/index.ts'
import { starterEngine } from './starter-engine.ts'

let engine: Engine
beforeAll(async () => {
  engine = (await starterEngine()).engine
}, 400_000)

/** What is said, and of what. */
function said(decision: Decision): string {
  if (decision.kind === 'answer') return decision.answer.id
  return decision.kind === 'choices' ? decision.choices.map(({ id }) => id).join(' ') : decision.kind
}

describe('one name in several spellings', () => {
  it.each([
    ['10-10EZ', '10 10 EZ', '10-10 EZ', '1010 EZ', '1010EZ', '10 10 ez'],
    ['N-400', 'N400', 'n 400', 'N‐400'],
    ['W-2', 'W2', 'w 2'],
    ['i need my W-2', 'i need my w 2'],
    ['I-765', 'i765', 'i 765'],
    ['SF-180', 'sf180', 'sf 180'],
    ['I-90', 'i90', 'i 90'],
    ['SS-5', 'ss5', 'ss 5'],
    ['I-485', 'i485', 'I 485'],
    ['form i-485', 'form i 485'],
    ['DS-11', 'ds11', 'ds 11'],
    ['how do i apply for snap', 'how do i apply for S.N.A.P.', 'how do i apply for s n a p'],
    ['fafsa', 'F.A.F.S.A.', 'f.a.f.s.a'],
    ['hud housing', 'H.U.D. housing'],
    ['irs refund', 'I.R.S. refund', 'i r s refund'],
    ['dd 214', 'D.D.214', 'dd214'],
    ['va disability claim', 'V.A. disability claim', 'v.a disability claim'],
    ['ssi application', 'S.S.I. application'],
    ['cdc', 'C.D.C.'],
  ])('gets one reply: %s', (...spellings) => {
    const [first, ...others] = spellings.map((question) => said(engine.decide({ question })))
    expect(others).toEqual(others.map(() => first))
  })

  it('is one wording when questions are grouped', () => {
    expect(engine.terms('F.A.F.S.A. deadline')).toEqual(engine.terms('fafsa deadline'))
    expect(engine.similarity('s.n.a.p. interview', 'snap interview')).toBeCloseTo(1)
  })
})

describe('what asks nothing of an answer', () => {
  it.each(['i want to talk to someone', 'i want to talk to a person', 'quiero hablar con alguien'])(
    'gets people to reach where it wants a person: %s',
    (question) => expect(engine.decide({ question }).kind).toBe('contacts'),
  )

  it.each(['are you a real person', 'what is your name', 'where do i go', 'ok thanks', 'hola', 'who are you'])(
    'gets a short text where it is small talk: %s',
    (question) => expect(engine.decide({ question }).kind).toBe('note'),
  )

  it.each(['the', 'what is it', 'to be or not to be'])('gets no answer where nothing is said: %s', (question) =>
    expect(engine.decide({ question }).kind).toBe('unanswered'),
  )
})
