import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../test/worker/words-of.ts'
import { en as embed } from '../../worker/channels/embed/strings/en.ts'
import { en as page } from '../../worker/channels/page/strings/en.ts'
import { en as desk } from '../../worker/desk/strings/en/index.ts'
import { en as html } from '../../worker/html/strings/en.ts'

/** Places that a source reads from `t`, `strings` or `htmlStrings(…)`: `t.gap.said[one]` is `gap.said.*`, any of the words there. */
function readBy(source: string): string[][] {
  return [...source.matchAll(/\b(?:t|strings|\w*[sS]trings\w*\([^()]*\))((?:\s*\.\w+|\[[^\]]+\])+)/g)].map(
    ([, path = '']) =>
      path
        .replaceAll(/\s/g, '')
        .replaceAll(/\['([^']+)'\]/g, '.$1')
        .replaceAll(/\[[^\]]+\]/g, '.*')
        .replace(/\.map$/, '')
        .slice(1)
        .split('.'),
  )
}

/** Words that no source reads by their place, or as part of what it reads whole. */
function unusedWords(words: object, sources: string[]): string[] {
  const reads = sources.flatMap(readBy)
  const isRead = (place: string[]) =>
    reads.some((read) => place.every((part, at) => [part, '*', undefined].includes(read[at])))
  return wordsOf(words).flatMap(([place]) => (isRead(place.split('.')) ? [] : [place]))
}

/** What the sources in a folder say, tests and the words themselves aside. */
function sourcesIn(folder: string): string[] {
  const paths = globSync(`worker/${folder}/**/*.{ts,tsx}`).filter((path) => !/\.test\.|\/strings\//.test(path))
  return paths.map((path) => readFileSync(path, 'utf8'))
}

describe('words', () => {
  it.each([
    { room: 'the desk', words: desk, folders: ['desk'] },
    { room: 'the plain pages', words: page, folders: ['channels/page'] },
    { room: 'the page for webmasters', words: embed, folders: ['channels/embed'] },
    { room: 'what pages have in common', words: html, folders: ['html', 'channels', 'desk'] },
  ])('of $room are all read', ({ words, folders }) => {
    expect(unusedWords(words, folders.flatMap(sourcesIn))).toEqual([])
  })

  it('are missed where nothing reads them', () => {
    const words = { queue: { title: 'Gaps', old: 'Old' }, gap: { said: { merged: 'One now', split: 'Two now' } } }
    expect(unusedWords(words, ['t.queue.title', 'view.t.gap.said[one]'])).toEqual(['queue.old'])
    expect(unusedWords(words, ['strings.queue', "ourStrings(language).gap.said['split']"])).toEqual(['gap.said.merged'])
  })
})
