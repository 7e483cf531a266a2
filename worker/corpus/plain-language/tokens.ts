/** A word of a text, with its place. `plain` is lower case, with straight apostrophes. */
export interface Token {
  text: string
  plain: string
  start: number
  end: number
  /** A web address such as `ssa.gov/apply`: one word to read, and never an acronym. */
  address: boolean
}

// One character class, repeated: linear on any text. Trailing marks are cut afterwards.
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.@&/-]*/gu
const ADDRESS = /@|[\p{L}\p{N}]\.\p{L}{2}|\/.*\./u
const TRAILING = new Set(["'", '’', '.', '@', '&', '/', '-'])
/** No word of either language is longer; longer runs are cut for the slower tests. */
const LONGEST_WORD = 40

/** The words of a text in order. Hyphens, apostrophes and slashes join; all other marks part.
 * @param most - How many are read; what is past them is left. */
export function tokenize(text: string, most = Number.POSITIVE_INFINITY): Token[] {
  const tokens: Token[] = []
  if (most <= 0) return tokens
  for (const match of text.matchAll(WORD)) {
    tokens.push(toToken(match[0], match.index))
    if (tokens.length >= most) break
  }
  return tokens
}

function toToken(found: string, start: number): Token {
  let length = found.length
  while (length > 1 && TRAILING.has(found.charAt(length - 1))) length--
  const text = found.slice(0, length)
  const plain = text.toLowerCase().replaceAll('’', "'")
  return { text, plain, start, end: start + length, address: ADDRESS.test(text.slice(0, LONGEST_WORD)) }
}
