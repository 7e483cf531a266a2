import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../test/worker/words-of.ts'
import { en } from '../../worker/desk/strings/en/index.ts'

/** Places that a source reads: `t.gap.said[one]` is `gap.said.*`, for any of the words there may be the one. */
function readBy(source: string): string[][] {
  return [...source.matchAll(/\bt((?:\s*\.\w+|\[[^\]]+\])+)/g)].map(([, path = '']) =>
    path
      .replaceAll(/\s/g, '')
      .replaceAll(/\['([^']+)'\]/g, '.$1')
      .replaceAll(/\[[^\]]+\]/g, '.*')
      .replace(/\.map$/, '')
      .slice(1)
      .split('.'),
  )
}

/** Words of the desk that no source reads as `t.area.word`, or as part of what it reads whole. */
function unusedWords(words: object, sources: string[]): string[] {
  const reads = sources.flatMap(readBy)
  const isRead = (place: string[]) =>
    reads.some((read) => place.every((part, at) => [part, '*', undefined].includes(read[at])))
  return wordsOf(words).flatMap(([place]) => (isRead(place.split('.')) ? [] : [place]))
}

describe('the words of the desk', () => {
  const sources = globSync('worker/desk/**/*.{ts,tsx}').filter((path) => !/\.test\.|\/strings\//.test(path))

  it('are all used', () => {
    expect(
      unusedWords(
        en,
        sources.map((path) => readFileSync(path, 'utf8')),
      ),
    ).toEqual([])
  })

  it('are missed where nothing reads them', () => {
    const words = { queue: { title: 'Gaps', old: 'Old' }, gap: { said: { merged: 'One now', split: 'Two now' } } }
    expect(unusedWords(words, ['t.queue.title', 'view.t.gap.said[one]'])).toEqual(['queue.old'])
    expect(unusedWords(words, ['t.queue', "t.gap.said['split']"])).toEqual(['gap.said.merged'])
  })
})
