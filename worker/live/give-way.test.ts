import { describe, expect, it } from 'vitest'
import { giveWay, whileAnswered } from './give-way.ts'

/** A reply that takes so many turns of the event loop. */
async function answerIn(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setTimeout(resolve, 0))
}

/** What was first: the reply, or a step of long work that wanted to go on when the question came. */
async function first(turns: number): Promise<string> {
  const done: string[] = []
  const reply = whileAnswered(() => answerIn(turns)).then(() => done.push('reply'))
  await Promise.all([reply, giveWay().then(() => done.push('long work'))])
  return done[0] ?? ''
}

describe('long work', () => {
  it('goes on only when who asked was answered', async () => {
    expect(await first(8)).toBe('reply')
  })

  it('does not wait for ever for somebody who is answered slowly', async () => {
    expect(await first(200)).toBe('long work')
  })
})
