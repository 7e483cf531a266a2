import { expect, it } from 'vitest'
import { compileSnapshot, openSnapshot } from '../index.ts'
import type { Calibration } from '../model/calibration.ts'
import { rank } from '../ranking/rank.ts'
import { createSearchContext } from '../search-context.ts'
import { answerRecord } from '../testing/answer-record.ts'
import { decide } from './decide.ts'

const ANSWERS = [
  answerRecord({ id: 'card', title: 'Replace a lost card', body: 'Ask for a new card at any office.' }),
  answerRecord({ id: 'passport', title: 'Renew a passport', body: 'Send the old passport. A lost one is replaced.' }),
]

/** What becomes of one question in a corpus whose examination said this. */
async function decided(calibration: Calibration): Promise<string> {
  const snapshot = await openSnapshot(await compileSnapshot({ agencies: [], words: [], facts: [], answers: ANSWERS }))
  const context = { ...createSearchContext(snapshot), calibration }
  const query = { question: 'my lost card' }
  return decide(query, rank(query, context), context).kind
}

it('answers from the chance that the examination says, and asks back below it', async () => {
  expect(await decided({ confidence: 0, anyOfferedCorrect: 0, answerFrom: 0, askFrom: 0 })).toBe('answer')
  expect(await decided({ confidence: 0, anyOfferedCorrect: 0, answerFrom: 1.1, askFrom: 0 })).toBe('choices')
})

it('answers nothing outright that is not worth asking back about', async () => {
  expect(await decided({ confidence: 0, anyOfferedCorrect: 0, answerFrom: 0, askFrom: 1.1 })).toBe('unanswered')
})
