import { describe, expect, it } from 'vitest'
import { passOf, studyResult } from './study.ts'

const QUESTIONS = [{ text: 'What would you do first?', options: ['Call', 'Write', 'Wait'] }]

describe('the pass mark of a panel', () => {
  it.each([
    [14, 15, 'passed'],
    [13, 15, 'not-passed'],
    [19, 20, 'passed'],
    [17, 20, 'not-passed'],
    [26, 30, 'passed'],
    [25, 30, 'not-passed'],
    [10, 10, 'passed'],
    [9, 9, 'too-few'],
    [0, 0, 'too-few'],
  ] as const)('%i of %i: %s', (right, people, said) => {
    expect(passOf(right, people, 10)).toBe(said)
  })

  it('follows the minimum cell of the deployment', () => {
    expect(passOf(10, 10, 11)).toBe('too-few')
  })
})

describe('the result of a study', () => {
  it('tells of understanding who was right, and not how few chose which wrong thing', () => {
    const counts = [
      [0, 0, 26],
      [0, 1, 3],
      [0, 2, 1],
    ] as const
    const { people, understood, questions } = studyResult({ kind: 'understanding', questions: QUESTIONS, counts }, 10)
    expect([people, understood]).toEqual([30, 'passed'])
    expect(questions[0]?.shares.map(({ option, share }) => [option, share.count, share.total])).toEqual([
      ['Call', 26, 30],
    ])
  })

  it('tells nothing of fewer people than the minimum', () => {
    const { questions } = studyResult({ kind: 'wording', questions: QUESTIONS, counts: [[0, 1, 9]] }, 10)
    expect(questions[0]?.shares.map(({ share }) => [share.value, share.interval])).toEqual(
      Array.from({ length: 3 }, () => [undefined, undefined]),
    )
  })

  it('tells of wordings each one’s share, of all who chose', () => {
    const counts = [
      [0, 0, 12],
      [0, 1, 28],
    ] as const
    const { questions, understood } = studyResult({ kind: 'wording', questions: QUESTIONS, counts }, 10)
    expect(understood).toBeUndefined()
    expect(questions[0]?.shares.map(({ share }) => share.value)).toEqual([0.3, 0.7, 0])
  })
})
