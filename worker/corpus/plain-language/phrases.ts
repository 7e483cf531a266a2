import type { Token } from './tokens.ts'

/** Phrases by their first word, so that finding them costs one look a word however long the list is. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly { words: readonly string[]; value: T }[]>

/** A phrase in a sentence: its first word's start to its last word's end. `index` is the first word's. */
export interface FoundPhrase<T> {
  index: number
  length: number
  start: number
  end: number
  value: T
}

/** Longer phrases win over shorter ones that start at the same word. */
export function indexPhrases<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseIndex<T> {
  const index = new Map<string, { words: string[]; value: T }[]>()
  for (const [phrase, value] of entries) {
    const words = phrase.toLowerCase().replaceAll('’', "'").split(/\s+/)
    const first = words[0] ?? ''
    index.set(
      first,
      [...(index.get(first) ?? []), { words, value }].sort((a, b) => b.words.length - a.words.length),
    )
  }
  return index
}

/** The phrases of a sentence, left to right, none inside another. */
export function findPhrases<T>(tokens: readonly Token[], index: PhraseIndex<T>): FoundPhrase<T>[] {
  const found: FoundPhrase<T>[] = []
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at]
    const hit =
      first && index.get(first.plain)?.find(({ words }) => words.every((word, i) => tokens[at + i]?.plain === word))
    const last = hit && tokens[at + hit.words.length - 1]
    if (!first || !hit || !last) continue
    found.push({ index: at, length: hit.words.length, start: first.start, end: last.end, value: hit.value })
    at += hit.words.length - 1
  }
  return found
}
