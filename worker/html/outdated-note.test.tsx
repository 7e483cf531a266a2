import { describe, expect, it } from 'vitest'
import { AGENCIES } from '../../test/worker/deployment.ts'
import type { Language } from '../contract/index.ts'
import { presentAnswer } from '../corpus/index.ts'
import { answerRecord } from '../engine/testing/answer-record.ts'
import { AnswerArticle } from './answer-article.tsx'
import { OutdatedNote } from './outdated-note.tsx'

function note(today: string, reader: Language, goodUntil?: string): string {
  const record = answerRecord({ id: 'a', title: 'What?', body: 'Text.', agency: 'ssa' })
  const answer = presentAnswer({ ...record, ...(goodUntil ? { goodUntil } : {}) }, AGENCIES, reader, today)
  return String(OutdatedNote({ answer, reader, today }) ?? '')
}

describe('an answer with an expired fact', () => {
  it('tells the reader since when, and whom to ask', () => {
    expect(note('2027-05-02', 'en', '2027-05-01')).toContain(
      'Something here was due for a check on May 1, 2027 and may have changed. Check with the agency before you count on it: Social Security.',
    )
    expect(note('2027-05-02', 'es', '2027-05-01')).toContain('debía revisarse el 1 de mayo de 2027')
  })

  it('says nothing while its facts hold, their last day included, or where it has none', () => {
    expect(note('2027-05-01', 'en', '2027-05-01')).toBe('')
    expect(note('2027-05-02', 'en')).toBe('')
  })

  it('shows it above its text', () => {
    const record = {
      ...answerRecord({ id: 'a', title: 'What?', body: 'Text.', agency: 'ssa' }),
      goodUntil: '2020-01-01',
    }
    const html = String(AnswerArticle({ answer: presentAnswer(record, AGENCIES, 'en', '2020-01-02'), reader: 'en' }))
    expect(html.indexOf('due for a check')).toBeGreaterThan(0)
    expect(html.indexOf('due for a check')).toBeLessThan(html.indexOf('Text.'))
  })
})
