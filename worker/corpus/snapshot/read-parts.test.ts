import { describe, expect, it } from 'vitest'
import { readAnswer, readKeys, readMeta } from './read-parts.ts'

const meta = { agencies: [], words: [], glosses: [], facts: [], names: [], notes: [], lines: [], common: 'abc' }
const key = { id: 'vote', language: 'en', agency: 'usagov' } as const
const text = (value: unknown) => JSON.stringify(value)

describe('what a snapshot holds', () => {
  it('is read as it was written', () => {
    const answer = { id: 'vote', language: 'en', title: 'How?', blocks: [] }
    expect(readMeta(text(meta))).toEqual(meta)
    expect(readKeys(text([key]))).toEqual([key])
    expect(readAnswer(text(answer), key)).toEqual(answer)
  })

  it.each([[null], [[]], [{ ...meta, words: {} }], [{ ...meta, common: 7 }]])('is not taken as %j', (other) => {
    expect(() => readMeta(text(other))).toThrow('meta')
  })

  it.each([[{}], [[{ ...key, language: 'tlh' }]], [[{ ...key, agency: null }]], [['vote']]])(
    'has no keys in %j',
    (other) => {
      expect(() => readKeys(text(other))).toThrow('keys')
    },
  )

  it.each([
    ['another answer', { id: 'lost-card', language: 'en', blocks: [] }],
    ['another language', { id: 'vote', language: 'es', blocks: [] }],
    ['no blocks', { id: 'vote', language: 'en' }],
    ['no answer', null],
  ])('has no answer where there is %s', (_, other) => {
    expect(() => readAnswer(text(other), key)).toThrow('no answer vote')
  })
})
