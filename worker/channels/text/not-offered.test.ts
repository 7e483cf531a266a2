import { describe, expect, it } from 'vitest'
import { notOffered } from './not-offered.ts'
import { packed } from './packed.ts'
import { NEW_SESSION, type Session } from './session.ts'

const place = { id: 'lost-card', language: 'en' as const, version: 1, reply: 'r', path: [] }
const rest: Session['rest'] = [{ text: 'Step two.', joint: '\n' }]
const choices: Session['offer'] = { kind: 'choices', ids: ['a', 'b'], reply: 'r', question: 'card', not: [] }

describe('a number that stands for nothing', () => {
  it('is told what numbers there are, in the language of the conversation', () => {
    expect(notOffered({ ...NEW_SESSION, offer: choices })?.lines).toEqual([
      'That number is not in the list. Reply with a number from 1 to 3, or text a question.',
    ])
    expect(notOffered({ ...NEW_SESSION, language: 'es', offer: { kind: 'guided', options: 2 }, place })?.lines).toEqual(
      ['Ese número no está en la lista. Responda con un número del 1 al 2, o mande una pregunta.'],
    )
  })

  it('is a question where nothing was offered', () => {
    expect(notOffered(NEW_SESSION)).toBeUndefined()
  })

  it('says nothing of an answer before it was read to its end, and leaves the rest for MORE', () => {
    const session: Session = { ...NEW_SESSION, offer: { kind: 'helped' }, place, rest }
    const said = notOffered(session)
    if (!said) throw new Error('it was taken for a question')
    const { body, session: after } = packed(said, session, { name: undefined, accents: 'keep' })
    expect(body).toBe('Reply MORE for more, or text a question in your own words.')
    expect(after).toEqual(session)
  })
})
