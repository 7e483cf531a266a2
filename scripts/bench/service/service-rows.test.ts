import { describe, expect, it } from 'vitest'
import type { Answer, Reply } from '../../../worker/contract/index.ts'
import { wilson } from '../../../worker/measures/index.ts'
import type { BlindQuestion } from './blind-questions.ts'
import { faultsOf } from './faults.ts'
import { judgeReply } from './judge-reply.ts'
import { serviceRows } from './service-rows.ts'

const agency = { id: 'ssa', name: 'Social Security' }
const link = (id: string) => ({ id, language: 'en' as const, title: id, agency })
const choices = (...ids: string[]): Reply => ({ id: 'r', snapshot: 's', kind: 'choices', choices: ids.map(link) })
const none: Reply = { id: 'r', snapshot: 's', kind: 'unanswered', receipt: 'X', contacts: [], nearest: [] }
const blind = (more: Partial<BlindQuestion>): BlindQuestion => ({
  id: 'q',
  situation: 's',
  kind: 'plain',
  language: 'en',
  question: 'how',
  right: ['card'],
  acceptable: [],
  reach: [],
  danger: false,
  ...more,
})
const judged = (more: Partial<BlindQuestion>, reply: Reply) => judgeReply(blind(more), reply, () => ['en'])
const shareOf = (name: string, ...all: ReturnType<typeof judged>[]) =>
  serviceRows(all).find((row) => row.name.startsWith(name))?.share

describe('a blind question', () => {
  it('is reached where a right answer is among the choices', () => {
    expect(shareOf('right outright or', judged({}, choices('other', 'card')), judged({}, choices('other')))).toBe(0.5)
  })

  it('that nothing answers is to be told so', () => {
    const absent = { right: [] }
    expect(shareOf('nothing there', judged(absent, none), judged(absent, choices('card')))).toBe(0.5)
  })

  it('in danger counts for no other figure', () => {
    expect(serviceRows([judged({ danger: true }, none)]).map(({ name }) => name)).toEqual([
      'danger: urgent answer or emergency line',
    ])
  })

  it('in Spanish with an English page only is judged by whether that page is offered', () => {
    const spanish = { language: 'es' as const }
    expect(shareOf('only in English', judged(spanish, choices('card')), judged(spanish, none))).toBe(0.5)
  })

  it('with a known passage is judged by what stands first in its answer', () => {
    const text = (words: string) => ({ kind: 'paragraph' as const, content: [{ kind: 'text' as const, text: words }] })
    const blocks = [text('Ask for a new card.'), text('It costs nothing.')]
    const answer = { ...link('card'), blocks, urgent: false } as unknown as Answer
    const given = { id: 'r', snapshot: 's', kind: 'answer' as const, confidence: 1, answer, related: [] }
    const focused = { ...given, focus: { path: [1], text: 'It costs nothing.' } }
    const known = { passage: 'It costs nothing' }
    expect(shareOf('right answer: its passage', judged(known, given), judged(known, focused))).toBe(0.5)
    expect(shareOf('right answer: the passage shown', judged(known, given), judged(known, focused))).toBe(1)
  })

  it('has the gravest of its faults alone', () => {
    const faults = faultsOf([judged({ reach: ['ssa'] }, none)])
    expect(faults.map(({ fault }) => fault)).toEqual(['refused'])
  })

  it('that got its answer has no fault', () => {
    expect(faultsOf([judged({ right: [] }, none)])).toEqual([])
  })
})

describe('an interval', () => {
  it('is Wilson’s', () => {
    const [from, to] = wilson(8, 10)
    expect([from.toFixed(3), to.toFixed(3)]).toEqual(['0.490', '0.943'])
  })

  it('of no cases is everything', () => {
    expect(wilson(0, 0)).toEqual([0, 1])
  })
})
