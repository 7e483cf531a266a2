import { describe, expect, it } from 'vitest'
import { clausesOf } from './clauses.ts'

const texts = (turn: string) => clausesOf(turn).map(({ text }) => text)

describe('a turn', () => {
  it('is cut at the ends of sentences and of lines', () => {
    expect(texts('I moved. Who do I tell?\nThe mail goes wrong')).toEqual([
      'I moved.',
      'Who do I tell?',
      'The mail goes wrong',
    ])
  })

  it('is cut between two questions in one sentence', () => {
    expect(texts('how do i renew it and what does it cost')).toEqual(['how do i renew it', 'what does it cost'])
  })

  it('is not cut within a short sentence that asks once', () => {
    expect(texts('my mom and dad want to visit')).toHaveLength(1)
  })

  it('as it is spoken is cut before connectors, in clauses of some length', () => {
    const spoken =
      'so my aunt had a stroke in march and she gets a check from the disability people every month but she keeps giving the money away to everybody and the rent did not get paid'
    expect(texts(spoken).length).toBeGreaterThan(1)
  })

  it.each([
    'where do i go',
    'my question is how much',
    'we need help with rent',
    '¿Cuánto cuesta?',
    'dónde pido la tarjeta',
  ])('asks: %s', (turn) => {
    expect(clausesOf(turn).some(({ asks }) => asks)).toBe(true)
  })

  it.each(['the bus was late', 'mi hermana vive aquí'])('does not ask: %s', (turn) => {
    expect(clausesOf(turn).some(({ asks }) => asks)).toBe(false)
  })

  it('without letters has no clauses', () => {
    expect(clausesOf('... !!')).toEqual([])
  })
})
