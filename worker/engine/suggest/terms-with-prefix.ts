import type { Language } from '../../contract/index.ts'
import type { SearchIndex } from '../word-index/search-index.ts'

/** A stem that a begun word has outgrown: `tax` in `taxe`. Shorter ones stand in too many words. */
const LEAST_OUTGROWN = 3
/** So many letters a begun word and a stem must share where neither holds the other: `disabi` and `disabl`. */
const LEAST_SHARED = 5
/** So many letters at the end may differ. */
const MOST_CUT = 4

const buckets = new WeakMap<SearchIndex, Map<string, number[]>>()

/** Numbers of the stems that begin with a begun word; where none does and `exactly` is not asked for, of those it has outgrown or
 * shares the longest beginning with. */
export function termsWithPrefix(begun: string, language: Language, index: SearchIndex, exactly = false): number[] {
  const wanted = keyed(begun, language)
  const mark = wanted.length - begun.length
  const terms = bucketsOf(index).get(bucketOf(wanted)) ?? []
  const starting = terms.filter((term) => index.terms[term]?.startsWith(wanted))
  if (starting.length > 0 || exactly) return starting
  for (let cut = 1; cut <= MOST_CUT; cut++) {
    const shared = begun.length - cut
    const beginning = wanted.slice(0, mark + shared)
    const found = terms.filter((term) => {
      const text = index.terms[term] ?? ''
      return shared >= LEAST_SHARED ? text.startsWith(beginning) : shared >= LEAST_OUTGROWN && text === beginning
    })
    if (found.length > 0) return found
  }
  return []
}

/** As `stem` keys it: words of other languages than English carry theirs in front, words with a digit none. */
function keyed(word: string, language: Language): string {
  return language === 'en' || /\d/.test(word) ? word : `${language}:${word}`
}

/** Stems by language and first letter, so that one letter more costs a thousand comparisons and not fifty thousand. */
function bucketsOf(index: SearchIndex): Map<string, number[]> {
  const known = buckets.get(index)
  if (known) return known
  const made = new Map<string, number[]>()
  for (const [number, term] of index.terms.entries()) {
    const bucket = made.get(bucketOf(term))
    if (bucket) bucket.push(number)
    else made.set(bucketOf(term), [number])
  }
  buckets.set(index, made)
  return made
}

function bucketOf(term: string): string {
  return term.slice(0, term.charCodeAt(2) === 58 ? 4 : 1) // after `es:`
}
