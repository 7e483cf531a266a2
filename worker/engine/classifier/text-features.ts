import { seedOf } from '../random.ts'
import { normalise } from '../text/normalise.ts'

/** Features are numbers below this: two texts' features may share one, which costs little. */
export const FEATURES = 2 ** 18
/** Of a long text its beginning says what it is about. */
const WORDS = 120
const GRAMS = [4, 5]
/** Letters and digits apart: `SS-5`, `ss 5` and `ss5` are one. */
const WORD = /\p{L}+|\p{N}+/gu

/** What a text is classified by, each once: its words, pairs of neighbouring words, and character 4- and 5-grams of each word with its ends,
 * as hashed numbers (feature hashing, Weinberger et al. 2009). Misspelt words and words of one family share grams. */
export function textFeatures(text: string): Set<number> {
  const words = (normalise(text).match(WORD) ?? []).slice(0, WORDS)
  const found = new Set<number>()
  const add = (feature: string) => found.add(seedOf(feature) % FEATURES)
  for (const [at, word] of words.entries()) {
    add(`w${word}`)
    if (at > 0) add(`b${words[at - 1]}_${word}`)
    const whole = `<${word}>`
    for (const size of GRAMS)
      for (let from = 0; from + size <= whole.length; from++) add(`c${whole.slice(from, from + size)}`)
  }
  return found
}
