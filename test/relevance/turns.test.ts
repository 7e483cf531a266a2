import { beforeAll, describe, expect, it } from 'vitest'
import type { Decision, Engine } from '../../worker/engine/index.ts'
import { starterEngine } from './starter-engine.ts'

let engine: Engine
beforeAll(async () => {
  engine = (await starterEngine()).engine
}, 400_000)

const said = (decision: Decision) => (decision.kind === 'answer' ? decision.answer.id : decision.kind)
const othersOf = (question: string) =>
  (engine.decide({ question }).others ?? []).map(({ question: other, decision }) => [other, said(decision)])

describe('two questions in one turn', () => {
  it('both get their answer', () => {
    const question = 'how do i renew my passport and what does medicare part b cost?'
    const all = [said(engine.decide({ question })), ...othersOf(question).map(([, id]) => id)]
    expect(all.sort()).toEqual(['medicare-parts-explained', 'renew-passport'])
  })

  it('both get theirs where the first only tells what is the matter', () => {
    const question = 'i lost my social security card. also how do i register to vote?'
    const all = [said(engine.decide({ question })), ...othersOf(question).map(([, id]) => id)]
    expect(all.sort()).toEqual(['register-to-vote', 'replace-social-security-card'])
  })

  it('get people and an answer where one of them asks for people', () => {
    const question = 'what is the irs phone number and how do i get a transcript'
    expect(engine.decide({ question }).kind).toBe('contacts')
    expect(othersOf(question)).toEqual([['how do i get a transcript', 'get-tax-transcript']])
  })

  it('leave the one that nobody has written open, and answer the other all the same', () => {
    const question = 'how do i register to vote? do you know a good pizza place in town?'
    expect(said(engine.decide({ question }))).toBe('register-to-vote')
    expect(othersOf(question)).toEqual([['do you know a good pizza place in town?', 'unanswered']])
  })

  it('take the one of the choices that a part is sure of', () => {
    const question = 'how do i sign up for medicare? do you know a good pizza place in town?'
    expect(said(engine.decide({ question }))).toBe('sign-up-for-medicare')
    expect(othersOf(question)).toEqual([['do you know a good pizza place in town?', 'unanswered']])
  })

  it.each([
    'how do i renew my passport and how much does it cost',
    'my passport expired. can you help me? how do i renew it?',
    'how do i get snap and can i apply for it online',
  ])('about one thing are one question: %s', (question) => {
    expect(othersOf(question)).toEqual([])
  })

  it('offer choices where a part has them and the whole turn has nothing', () => {
    const question = 'how do i get snap? who won the game last night?'
    const decision = engine.decide({ question })
    expect(decision.kind === 'choices' && decision.choices.map(({ id }) => id)).toContain('apply-for-snap')
  })

  it('give way to danger, whichever of them tells of it', () => {
    const danger = 'my dad took too many pills what do i do'
    for (const question of [
      `${danger} and also how do i renew my passport`,
      `how do i renew my passport? also ${danger}?`,
    ])
      expect([question, said(engine.decide({ question }))]).toEqual([question, 'emergency-call-911'])
  })

  it('never stand beside danger', () => {
    const question = 'my dad took too many pills what do i do and also how do i renew my passport'
    expect(engine.decide({ question })).not.toHaveProperty('others')
  })
})

describe('a calm answer', () => {
  it('is only offered where somebody may be in danger, unless it is quite sure', () => {
    const decision = engine.decide({ question: 'agua hasta la cintura y no podemos salir' })
    expect([decision.danger?.strength, decision.kind]).toEqual(['maybe', 'choices'])
  })

  it.each(['tell me a joke', 'cuéntame un chiste'])('is not for who wants to be entertained: %s', (question) => {
    expect(engine.decide({ question }).kind).toBe('unanswered')
  })

  it('for those whom somebody says they are not is only offered', () => {
    const question = 'i am NOT a veteran, can i still get help caring for my wife'
    expect(engine.decide({ question }).kind).toBe('choices')
  })
})

describe('a long story', () => {
  const story =
    'Good morning. My husband and I are both over sixty and he drives a truck still, we are up early most days. ' +
    'He keeps his papers in a shoe box and his wallet on the dash, and it went out of the window near Toledo. ' +
    'How do I get him a new social security card? My sister says hello by the way, she is a card herself.'

  it('says which part was understood, in its own words', () => {
    const { part = '' } = engine.decide({ question: story })
    expect(story).toContain(part.slice(0, 40))
    expect(part).toMatch(/social security card/i)
    expect(part.length).toBeLessThan(story.length / 2)
  })

  it('that is short enough to be one question says nothing of the kind', () => {
    expect(engine.decide({ question: 'i lost my social security card' })).not.toHaveProperty('part')
  })
})
