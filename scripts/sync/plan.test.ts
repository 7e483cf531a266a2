import { describe, expect, it } from 'vitest'
import { contentHash } from '../seed/seed-statements.ts'
import { compare, type LiveAnswer, type PastVersion } from './plan.ts'

const file = (body: string, version?: number) => ({
  key: 'a/en',
  path: 'answers/ssa/a.md',
  text: `---\nid: a\nlanguage: en\n${version ? `version: ${version}\n` : ''}---\n\n${body}\n`,
})
const text = (body: string) => file(body).text
const live = (version: number, body: string, more: Partial<LiveAnswer> = {}): LiveAnswer => ({
  key: 'a/en',
  version,
  state: 'published',
  text: text(body),
  seededHash: contentHash(text('one')),
  ...more,
})
const past: PastVersion[] = ['one', 'two', 'three'].map((body, at) => ({ version: at + 1, text: text(body) }))
const standing = (...[here, there]: [ReturnType<typeof file> | undefined, LiveAnswer | undefined]) =>
  compare('a/en', here, there, past).standing

describe('a file and the database', () => {
  it('say the same, whatever version the file names', () => {
    expect(standing(file('two'), live(2, 'two'))).toBe('same')
    expect(standing(file('two', 7), live(2, 'two'))).toBe('same')
  })

  it('differ on one side: the side that left the version the file names', () => {
    expect(standing(file('mine', 2), live(2, 'two'))).toBe('push')
    expect(standing(file('two', 2), live(3, 'three'))).toBe('pull')
    expect(standing(file('mine', 2), live(3, 'three'))).toBe('conflict')
  })

  it('take the version that says the same for a file that names none, else the seeded one', () => {
    expect(standing(file('two'), live(3, 'three'))).toBe('pull')
    expect(standing(file('mine'), live(1, 'one'))).toBe('push')
    expect(standing(file('mine'), live(2, 'two'))).toBe('conflict')
  })

  it('are in conflict where nobody knows what the file was made from', () => {
    expect(standing(file('mine'), live(2, 'two', { seededHash: '' }))).toBe('conflict')
    expect(standing(file('mine', 40), live(2, 'two', { seededHash: '' }))).toBe('conflict')
  })

  it('never bring an older copy of the folder over a newer version', () => {
    expect(standing(file('one', 1), live(3, 'three'))).toBe('pull')
    expect(standing(file('one'), live(3, 'three', { seededHash: contentHash(text('three')) }))).toBe('pull')
  })

  it('are new on one side', () => {
    expect(standing(file('one'), undefined)).toBe('new-here')
    expect(standing(undefined, live(1, 'one'))).toBe('new-there')
  })

  it('do not bring back what the desk archived, and a change of it is a conflict', () => {
    const archived = live(2, 'two', { state: 'archived' })
    expect(standing(file('two', 2), archived)).toBe('archived-there')
    expect(standing(file('mine', 2), archived)).toBe('conflict')
    expect(standing(undefined, archived)).toBe('same')
  })
})
