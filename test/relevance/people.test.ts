import { beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '../../worker/engine/index.ts'
import { starterEngine } from './starter-engine.ts'

let engine: Engine
beforeAll(async () => {
  engine = (await starterEngine()).engine
}, 400_000)

describe('a question for people', () => {
  it.each([
    ['irs phone number', 'irs'],
    ['talk to a human at social security', 'ssa'],
    ['how do i reach the post office', 'usps'],
    ['quiero hablar con alguien del irs', 'irs'],
    ['what time does the VA open', 'va'],
    ['teléfono de inmigración', 'uscis'],
    ['who do i call about my I-130', 'uscis'],
    ['need the phone number for S.S.I.', 'ssa'],
    ['is there a number for SGLI', 'va/benefits'],
    ['Hello, my name is Maria. fema phone number please. Thank you', 'fema'],
    ['my phone died how do i call social security', 'ssa'],
    ['mi teléfono se murió, ¿cómo hablo con el seguro social?', 'ssa'],
  ])('gets the people of whom it names: %s', (question, reach) => {
    const decision = engine.decide({ question })
    expect([decision.kind, decision.reach?.[0]]).toEqual(['contacts', reach])
  })

  it.each(['i want to talk to someone', 'can i talk to a real person', 'quiero hablar con alguien'])(
    'that names nobody gets those who serve everyone, the crisis line beside them: %s',
    (question) => {
      expect(engine.decide({ question })).toMatchObject({ kind: 'contacts', reach: ['hhs/lifeline'] })
    },
  )

  it('gets those of an earlier question', () => {
    const decision = engine.decide({ question: 'can i talk to a person', earlier: ['my I-765 is late'] })
    expect(decision).toMatchObject({ kind: 'contacts', reach: ['uscis'] })
  })

  it.each([
    'how do i change my phone number with the va',
    'how do i update my address with social security',
    'someone from the irs keeps calling me',
    'how to get a ein number',
    'a que numero llamo en una emergencia',
  ])('is none where something else is asked: %s', (question) => {
    expect(engine.decide({ question }).kind).not.toBe('contacts')
  })
})

describe('whom a question is for', () => {
  it.each([
    ['I130', 'uscis'],
    ['i 130', 'uscis'],
    ['form I-130', 'uscis'],
    ['w 2', 'irs'],
    ['DD 214', 'va'],
    ['S.N.A.P.', 'usda'],
    ['i r s', 'irs'],
    ['FAFSA', 'studentaid'],
    ['seguro social', 'ssa'],
    ['DMV', 'states'],
  ])('is read from every spelling of a name: %s', (name, reach) => {
    expect(engine.decide({ question: `my ${name} and the purple elephant` }).reach).toEqual([reach])
  })

  it('is nobody beside a danger that has no answer: who may help stands in its line', () => {
    const decision = engine.decide({ question: 'he pushed her down the stairs and she isnt answering me' })
    expect(decision).toMatchObject({ kind: 'unanswered', danger: expect.anything(), reach: [] })
  })

  it('is nobody for what is from far away', () => {
    expect(engine.decide({ question: 'best pizza in town' }).reach).toEqual([])
  })

  it('is not the VA where something goes in Spanish', () => {
    expect(engine.decide({ question: 'cómo va mi solicitud de pasaporte' }).reach).not.toContain('va')
  })

  it.each([
    '¿dónde está mi reembolso de impuestos?',
    'ya esta lista mi licencia',
    'mi papá esta jubilado y quiere saber de su pensión',
  ])('is not the Border Protection for a Spanish word: %s', (question) =>
    expect(engine.decide({ question }).reach).not.toContain('dhs/cbp'),
  )

  it.each([
    ['do i need an esta to visit', 'dhs/cbp'],
    ['mi tía necesita una ESTA para venir', 'dhs/cbp'],
    ['what day is my trash picked up', 'states'],
    ['speeding ticket in another state', 'states'],
    ['they want to put a wind turbine next to my farm', 'states'],
  ])('is whose topic it is: %s', (question, reach) => {
    expect(engine.decide({ question }).reach?.[0]?.split('/')[0]).toBe(reach?.split('/')[0])
  })

  // By the answers found alone it was the Consumer Product Safety Commission, and the Trade Commission before the FCC.
  it.each([
    ['the car lot repossessed my truck but i paid', ['states', 'cfpb']],
    ['my phone company charges for calls i never made', ['fcc', 'ftc']],
  ])('is who is asked in such words, too: %s', (question, agencies) => {
    expect(engine.decide({ question }).reach?.map((reach) => reach.split('/')[0])).toEqual(agencies)
  })

  it('is not whom it says it is not for', () => {
    expect(engine.decide({ question: 'uscis said not them, it is about taxes' }).reach).toEqual(['irs'])
  })
})

describe('a turn that asks nothing', () => {
  it.each([
    ['hola', 'greeting'],
    ['Hello? Good morning.', 'greeting'],
    ['where do i start', 'start'],
    ['help', 'start'],
    ['how does it work', 'start'],
    ['i want to apply', 'apply'],
    ['i need to appeal', 'appeal'],
    ['ok thanks', 'thanks'],
    ['muchas gracias', 'thanks'],
    ['are you a robot', 'robot'],
    ['are you a real person', 'robot'],
    ['who made this', 'maker'],
    ['what is your name', 'maker'],
    ['is this official', 'official'],
    ['this site is useless', 'complaint'],
  ])('gets its own short text: %s', (question, id) => {
    const decision = engine.decide({ question })
    expect(decision.kind === 'note' ? decision.note.id : decision.kind).toBe(id)
  })

  it.each([
    'i need help paying my rent',
    'where do i start a business',
    'i want to apply for snap',
    'thank you, how do i renew my passport',
  ])('is not one that asks something: %s', (question) => {
    expect(engine.decide({ question }).kind).not.toBe('note')
  })
})
