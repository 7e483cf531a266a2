import type { Language } from '../../contract/index.ts'
import { linesOf, type Snapshot } from '../../corpus/snapshot/index.ts'
import { stem } from '../text/stem.ts'
import { isStopWord } from '../text/stop-words.ts'
import type { SearchIndex } from './search-index.ts'

const SHORTEST = 4
/** From this length on two slips are repaired, below it one. */
const TWO_SLIPS_FROM = 7
const SHORTEST_PART = 3
const WORD = /^\p{L}+$/u
const COLON = 58

/** How many unknown words of one text may still be looked for: each is compared with hundreds of known ones (0.3 ms). Of
 * 620 blind questions, the longest of 2,000 characters, none has more than 12. */
export const MOST_REPAIRS = 16
export interface RepairBudget {
  left: number
}

/** A known word, and which letters it has. */
interface Shaped {
  word: string
  letters: number
}

/** Mends words that neither the corpus nor the common words know. What is known is never touched: "form" stays "form". */
export class Spelling {
  readonly #index: SearchIndex
  readonly #text: Uint8Array | undefined
  #common: Set<string> | undefined
  #byShape: Map<number, Shaped[]> | undefined

  constructor(snapshot: Snapshot, index: SearchIndex) {
    this.#index = index
    this.#text = snapshot.common?.section('words')
  }

  /** The words meant by an unknown one: one word, two that were run together, or none where nothing is near enough.
   * @param budget - Counts the words of one text that are looked for; once it is spent, none is. */
  repair(token: string, language: Language, budget: RepairBudget = { left: 1 }): string[] {
    if (token.length < SHORTEST || /\d/.test(token) || this.#isCommon(token) || budget.left <= 0) return []
    budget.left -= 1
    const nearest = this.#nearest(token, language)
    return nearest === undefined ? this.#parts(token, language) : [nearest]
  }

  /** Distance first, a doubled letter counting half; then small words before others; then what more answers hold; then the commoner word. */
  #nearest(token: string, language: Language): string | undefined {
    const once = single(token)
    let best: string | undefined
    let bestDistance = token.length >= TWO_SLIPS_FROM ? 2 : 1
    let bestAnswers = 0
    for (const word of this.#similarShapes(token, bestDistance)) {
      const slips = alignmentDistance(token, word, Math.ceil(bestDistance))
      const isDoubled = slips > 0 && word.length !== token.length && single(word) === once
      const distance = isDoubled ? slips / 2 : slips
      if (distance > bestDistance) continue
      const answers = this.#answers(word, language)
      if (answers === 0 || (distance === bestDistance && answers <= bestAnswers)) continue
      best = word
      bestDistance = distance
      bestAnswers = answers
    }
    return best
  }

  #answers(word: string, language: Language): number {
    if (isStopWord(word, language)) return Number.POSITIVE_INFINITY
    const term = this.#index.numberOf(stem(word, language))
    return term === undefined ? 0 : (this.#index.postingStarts[term + 1] ?? 0) - (this.#index.postingStarts[term] ?? 0)
  }

  #parts(token: string, language: Language): string[] {
    for (let cut = SHORTEST_PART; cut <= token.length - SHORTEST_PART; cut++) {
      const parts = [token.slice(0, cut), token.slice(cut)]
      if (parts.every((part) => this.#answers(part, language) > 0 && this.#isCommon(part))) return parts
    }
    return []
  }

  /** Known words of about this length that begin with one of its first two letters and have nearly the same letters. */
  #similarShapes(token: string, slips: number): string[] {
    const shapes = this.#shapes()
    const letters = lettersOf(token)
    const found: string[] = []
    for (const letter of new Set(token.slice(0, 2))) {
      for (let length = token.length - slips; length <= token.length + slips; length++) {
        for (const shaped of shapes.get(shapeOf(letter, length)) ?? []) {
          if (bitCount(letters ^ shaped.letters) <= 2 * slips) found.push(shaped.word)
        }
      }
    }
    return found
  }

  #isCommon(word: string): boolean {
    this.#common ??= new Set(linesOf(this.#text))
    return this.#common.has(word)
  }

  /** Common words and the corpus' own stems by first letter and length, made when the first unknown word comes. */
  #shapes(): Map<number, Shaped[]> {
    if (this.#byShape) return this.#byShape
    const shapes = new Map<number, Shaped[]>()
    const add = (word: string) => {
      const shape = shapeOf(word, word.length)
      const shaped = { word, letters: lettersOf(word) }
      const others = shapes.get(shape)
      if (others) others.push(shaped)
      else shapes.set(shape, [shaped])
    }
    this.#isCommon('')
    for (const word of this.#common ?? []) add(word)
    for (const term of this.#index.terms) {
      const own = term.charCodeAt(2) === COLON ? term.slice(3) : term
      if (WORD.test(own) && !this.#isCommon(own)) add(own)
    }
    this.#byShape = shapes
    return shapes
  }
}

/** A word with its doubled letters once: “flod” is “flood” sooner than “food”. */
function single(word: string): string {
  return word.replace(/(.)\1+/g, '$1')
}

/** A word's first letter and length, as one number. */
function shapeOf(word: string, length: number): number {
  return word.charCodeAt(0) * 64 + Math.min(length, 63)
}

/** One bit for each letter that a word has. A slip changes at most two of them. */
function lettersOf(word: string): number {
  let bits = 0
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31)
  return bits
}

function bitCount(bits: number): number {
  let rest = bits
  let count = 0
  while (rest !== 0) {
    rest &= rest - 1
    count++
  }
  return count
}

/** Optimal string alignment: insertions, deletions, replacements and swaps of neighbours, each counting one.
 * @returns The distance, or more than `limit` as soon as that is certain. */
export function alignmentDistance(a: string, b: string, limit: number): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      next.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return least
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
