import { describe, expect, it } from 'vitest'
import { wordDiff } from './word-diff.ts'

const words = (before: string, after: string) => wordDiff(before, after).map(({ kind, text }) => `${kind}: ${text}`)

describe('what changed between two texts', () => {
  it('is nothing where they are the same', () => {
    expect(wordDiff('The fee is $20.', 'The fee is $20.')).toEqual([])
  })

  it('is told word by word', () => {
    expect(words('The fee is $20 a year.', 'The fee is $25 a year.')).toEqual([
      'same: The fee is $',
      'taken: 20',
      'added: 25',
      'same:  a year.',
    ])
  })

  it('leaves out lines far from any change', () => {
    const lines = Array.from({ length: 40 }, (_, line) => `line ${line}`)
    const after = lines.with(20, 'changed')
    const text = wordDiff(lines.join('\n'), after.join('\n'))
      .map((run) => run.text)
      .join('')
    expect(text).toContain('line 19')
    expect(text).toContain('line 21')
    expect(text).not.toContain('line 5\n')
    expect(text).toContain('…')
  })

  it('keeps both texts whole when read back', () => {
    const [before, after] = ['a b c d e f', 'a x c e f g']
    const runs = wordDiff(before, after)
    const read = (left: string) => runs.filter(({ kind }) => kind !== left).map(({ text }) => text)
    expect(read('added').join('')).toBe(before)
    expect(read('taken').join('')).toBe(after)
  })

  it('ends soon for two long texts that share nothing', () => {
    const start = Date.now()
    const before = Array.from({ length: 1500 }, (_, word) => `a${word}`).join(' ')
    const after = Array.from({ length: 1500 }, (_, word) => `b${word}`).join(' ')
    expect(wordDiff(before, after).map(({ kind }) => kind)).toContain('taken')
    expect(Date.now() - start).toBeLessThan(3_000)
  })
})
