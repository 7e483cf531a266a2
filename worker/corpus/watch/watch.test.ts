import { describe, expect, it } from 'vitest'
import { paragraph } from '../plain-language/testing/answer-with.ts'
import type { WatchedAnswer } from './statements.ts'
import { watchCorpus } from './watch.ts'

function answer(id: string, text: string, language: 'en' | 'es' = 'en'): WatchedAnswer {
  const title = language === 'en' ? `How do I get a fishing licence at ${id}?` : `¿Cómo saco una licencia en ${id}?`
  return { id, agency: id, title, language, blocks: text.split('\n').map(paragraph) }
}

/** What one answer says against what the other says. */
function pairs(one: WatchedAnswer, other: WatchedAnswer): [string, string][] {
  return watchCorpus([one, other]).map(({ one, other }) => [one.claim.text, other.claim.text])
}

const LICENCE = 'for the yearly river fishing licence of the county harbour office'

describe('between two agencies the watch finds', () => {
  it.each([
    ['an amount', `Pay $40 ${LICENCE}.`, `You owe $55 ${LICENCE}.`, '$40', '$55'],
    ['a unit of money', `Pay $40 ${LICENCE}.`, `You owe 40% ${LICENCE}.`, '$40', '40%'],
    ['a time', `Allow 30 days ${LICENCE}.`, `It takes 30 weeks ${LICENCE}.`, '30 days', '30 weeks'],
    ['a date', `Apply by May 1 ${LICENCE}.`, `Apply by June 1 ${LICENCE}.`, 'May 1', 'June 1'],
    ['a phone', `Dial 800-772-1213 ${LICENCE}.`, `Ring 800-772-1214 ${LICENCE}.`, '800-772-1213', '800-772-1214'],
    ['an age', `Be 16 or older ${LICENCE}.`, `Be 18 or older ${LICENCE}.`, '16 or older', '18 or older'],
    ['a form', `Use Form FL-20 ${LICENCE}.`, `Use Form FL-30 ${LICENCE}.`, 'Form FL-20', 'Form FL-30'],
    ['an hour', `Come from 8 a.m. ${LICENCE}.`, `Come from 9 a.m. ${LICENCE}.`, '8 a.m', '9 a.m'],
    ['a duty', `You must sign ${LICENCE}.`, `You do not have to sign ${LICENCE}.`, 'must', 'do not have'],
  ])('another value: %s', (_, mine, theirs, one, other) =>
    expect(pairs(answer('dock', mine), answer('pier', theirs))).toEqual([[one, other]]),
  )

  it.each([
    ['the same value', `Pay $40 ${LICENCE}.`, `You owe $40 ${LICENCE}.`],
    ['a time in another unit', `Allow two months ${LICENCE}.`, `It takes 60 days ${LICENCE}.`],
    ['spans that meet', `Allow 2 to 4 weeks ${LICENCE}.`, `It takes three weeks ${LICENCE}.`],
    ['another thing', `Pay $40 ${LICENCE}.`, 'A dog tag from the town clerk costs $12.'],
    ['two forms that look nothing alike', `Use Form FL-20 ${LICENCE}.`, `Use Form HX-7 ${LICENCE}.`],
    ['two appeals that share one word', 'You have 60 days to appeal.', 'You have 90 days to appeal.'],
    ['a value that the other says too', `Pay $40 ${LICENCE}.`, `Pay $40 ${LICENCE}.\nPay $55 ${LICENCE}.`],
  ])('nothing in %s', (_, mine, theirs) => expect(pairs(answer('dock', mine), answer('pier', theirs))).toEqual([]))
})

describe('a value that stands in facts.yaml', () => {
  const fact = (name: string, value: string) => ({ name, value, owner: 'dock', source: '', checked: '', expires: '' })
  const dock = { ...answer('dock', `Pay $40 ${LICENCE}.`), facts: ['dock-fee'] }
  const pier = { ...answer('pier', `You owe $55 ${LICENCE}.`), facts: ['pier-fee'] }

  it('contradicts no value of another fact', () =>
    expect(watchCorpus([dock, pier], [fact('dock-fee', '$40'), fact('pier-fee', '$55')])).toEqual([]))

  it('contradicts a value that was written by hand', () =>
    expect(watchCorpus([dock, pier], [fact('dock-fee', '$40'), fact('pier-fee', '$60')])).toHaveLength(1))
})

describe('between an answer and its translation the watch finds', () => {
  it.each([
    ['another value', 'It costs $40.', 'Cuesta $45.', [['$40', '$45']]],
    [
      'a value a little off',
      'It takes two to four weeks.',
      'Tarda de tres a cuatro semanas.',
      [['two to four weeks', 'tres a cuatro semanas']],
    ],
    ['a duty that was dropped', 'You must sign it.', 'Usted no tiene que firmarla.', [['must', 'no tiene que']]],
    ['nothing in a range of ages', 'You qualify at ages 25 to 64.', 'Le toca si tiene de 25 a 64 años.', []],
    ['nothing in a “no” about who it is', 'Noncitizens must report it.', 'Los que no son ciudadanos deben avisar.', []],
    [
      'nothing where they agree',
      'It takes two weeks. You do not have to sign.',
      'Tarda dos semanas. No tiene que firmar.',
      [],
    ],
  ])('%s', (_, english, spanish, found) =>
    expect(pairs(answer('dock', english), answer('dock', spanish, 'es'))).toEqual(found),
  )

  it('nothing where one of them says less', () =>
    expect(pairs(answer('dock', 'It costs $40, or $20 for a child.'), answer('dock', 'Cuesta $40.', 'es'))).toEqual([]))
})
