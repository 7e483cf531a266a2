import { describe, expect, it } from 'vitest'
import { coverageOf } from './coverage.ts'

const task = (answers: string[]) => ({ name: { en: 'Do it' }, answers, asked: ['how'] })
const profile = (answers: string[], languages: ('en' | 'es')[] = ['en', 'es']) => ({
  id: 'sailor',
  name: { en: 'Sailor' },
  needs: { en: 'A boat' },
  words: ['boat'],
  channels: ['widget' as const],
  languages,
  tasks: [task(answers)],
})
const there = [
  { id: 'boat', language: 'en' as const },
  { id: 'boat', language: 'es' as const },
  { id: 'net', language: 'en' as const },
]

describe('a task of a profile', () => {
  it.each([
    [['boat'], 'covered', []],
    [['boat', 'net'], 'partly', ['net/es']],
    [['net'], 'partly', ['net/es']],
    [['oar'], 'missing', ['oar/en', 'oar/es']],
    [[], 'missing', []],
  ])('with the answers %j is %s', (answers, state, lacking) => {
    expect(coverageOf(profile(answers), there)).toEqual([{ task: task(answers), state, lacking }])
  })

  it('is held against the languages of its profile alone', () => {
    expect(coverageOf(profile(['net'], ['en']), there)[0]?.state).toBe('covered')
  })
})
