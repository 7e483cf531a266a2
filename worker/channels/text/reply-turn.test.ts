import { describe, expect, it } from 'vitest'
import type { AnswerLink, Reply } from '../../contract/index.ts'
import { replyTurn } from './reply-turn.ts'
import { withoutPersonal } from './without-personal.ts'

const about = { question: 'x', not: [], origin: 'https://help.agency.gov', today: '2026-11-22' }
const link = (title: string): AnswerLink => ({ id: 'a', language: 'en', title, agency: { id: 'ssa', name: 'SSA' } })
const choices = (titles: string[], more: Partial<Reply> = {}): Reply =>
  ({ id: 'r', snapshot: 's', kind: 'choices', choices: titles.map(link), ...more }) as Reply
const urgent = { lines: [{ id: 'a/b', name: 'Lifeline', purpose: '', phone: '988', phoneText: '988' }] }

describe('a reply as a message', () => {
  it('asks of one answer whether it is meant, and of two which', () => {
    expect(replyTurn({ ...about, language: 'en', reply: choices(['One?']) }).lines).toEqual([
      ...['Is this what you mean?', '1 One?', '2 No, not this', 'Reply with a number.'],
    ])
    expect(replyTurn({ ...about, language: 'es', reply: choices(['Una?', 'Dos?']) }).lines.slice(0, 1)).toEqual([
      '¿Cuál quiere decir?',
    ])
  })

  it('says what was understood before the answer, and whom to call before that', () => {
    const reply = choices(['One?'], { understood: 'do i have to pay', urgent })
    const [first, second] = replyTurn({ ...about, language: 'en', reply }).lines
    expect([first, second]).toEqual(['Call now: 988. Lifeline.', 'You asked about: do i have to pay'])
  })

  it('says nothing personal of what was understood, nor of what was asked beside it', () => {
    const own = 'call me at 202-555-0199 or 988'
    const reply = choices(['One?'], { understood: own, also: [{ question: own, answers: [] }] })
    const lines = replyTurn({ ...about, language: 'en', reply: withoutPersonal(reply, new Set(['988'])) }).lines.join()
    expect(lines).not.toContain('202-555-0199')
    expect(lines.match(/call me at .* or 988/g)).not.toBeNull()
  })
})
