import { describe, expect, it } from 'vitest'
import { answerable } from '../../worker/engine/classifier/answerable.ts'
import { textFeatures } from '../../worker/engine/classifier/text-features.ts'
import type { BlindQuestion } from '../bench/service/blind-questions.ts'
import { answerableModels } from './answerable-models.ts'
import { fitAnswerable } from './fit-answerable.ts'

const TEXTS = [
  ['how do i renew my passport', 1],
  ['my passport was stolen', 1],
  ['where can i get a passport photo for my cat', 0],
  ['my cat has a tooth ache', 0],
  ['does my cat need a tooth brush', 0],
] as const
const texts = TEXTS.map(([text, label]) => ({ text, label }))
const oddsOf = (text: string, model = fitAnswerable(texts, ['renew-passport'])) => answerable(textFeatures(text), model)

describe('learning how questions are put that have an answer', () => {
  it('tells them from others, by words that it saw', () => {
    expect(oddsOf('the passport of my son')).toBeGreaterThan(oddsOf('the tooth of my cat'))
  })

  it('is the same for the same questions, and knows for which answers it holds', () => {
    expect(fitAnswerable(texts, ['a'])).toEqual(fitAnswerable(texts, ['a']))
    expect(fitAnswerable(texts, ['a']).answers).toEqual(new Set(['a']))
  })

  it('learns nothing from nothing', () => {
    expect(oddsOf('passport', fitAnswerable([], []))).toBe(0)
  })
})

describe('models for situations left out', () => {
  const questions = Array.from(
    { length: 40 },
    (_, at): BlindQuestion => ({
      ...{
        id: `${at}`,
        situation: `s${at >> 1}`,
        kind: 'plain',
        language: 'en',
        acceptable: [],
        reach: [],
        danger: false,
      },
      question: at < 2 ? 'quokka permit' : `passport number ${at % 7}`,
      right: at < 2 ? ['quokka'] : [],
    }),
  )
  const { model, without } = answerableModels(questions, ['quokka'])

  it('saw nothing of theirs', () => {
    expect(answerable(textFeatures('quokka permit'), model)).toBeGreaterThan(model.bias)
    expect(answerable(textFeatures('quokka permit'), without('s0'))).toBe(without('s0').bias)
    expect(answerable(textFeatures('quokka permit'), without('s7'))).toBeGreaterThan(without('s7').bias)
  })

  it('are the one learnt from all for a situation that is not among them', () => {
    expect(without('elsewhere')).toBe(model)
  })
})
