import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { CORPUS } from '../../../test/worker/deployment.ts'
import type { Reply } from '../../contract/index.ts'
import { compileSnapshot, createEngine, type Engine, openSnapshot } from '../../engine/index.ts'
import { readCall } from './call-state.ts'
import { replyTurn } from './reply-turn.ts'

const urgent = { lines: [{ id: 'a/b', name: 'Lifeline', purpose: '', phone: '988', phoneText: '988' }] }
const reply: Reply = {
  ...{ id: 'r', snapshot: 's', kind: 'choices', urgent, understood: 'do i need form I-485' },
  choices: [{ id: 'vote', language: 'en', title: 'How do I vote?', agency: { id: 'ssa', name: 'SSA' } }],
}
let engine: Engine
beforeAll(async () => {
  engine = createEngine(await openSnapshot(await compileSnapshot(CORPUS)))
})

describe('a reply that is said', () => {
  it('tells what was understood before the answer, as it is spoken, and whom to call before that', () => {
    const background = { waitUntil: () => {} }
    const about = {
      env,
      background,
      engine,
      agency: undefined,
      origin: 'https://a.gov',
      now: new Date(),
      canText: false,
      caller: '',
      isDrill: false,
    }
    expect(replyTurn(reply, readCall({}), about).say).toEqual([
      ...['Call 9 8 8 now. Lifeline.', 'You asked about: do i need form I dash 4 8 5', 'Is this what you mean?'],
    ])
  })
})
