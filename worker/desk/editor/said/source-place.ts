/** Where a sentence stands in an answer's Markdown: its line from 1, and the characters that someone can select. */
export interface SourcePlace {
  line: number
  start: number
  end: number
}

/** Words of a source; a link's target is none, and a fact may stand for any words. */
const WORD = /\]\([^)\s]*\)|\{\{[^}\n]*\}\}|[\p{L}\p{N}]+/gu

interface Word {
  text: string
  start: number
  end: number
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)]
    .filter(([found]) => !found.startsWith(']'))
    .map((match) => ({ text: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length }))
}

/** Finds a sentence of the compiled text in its source, where marks and facts stand between its words.
 * @param from - The part of the sentence that is meant, as characters of the sentence; all of it where left out. */
export function sourcePlace(sentence: string, body: string, from = 0, to = sentence.length): SourcePlace | undefined {
  const wanted = wordsOf(sentence)
  const found = mostAlike(wanted, wordsOf(body))
  const meant = found.filter((_, place) => {
    const word = wanted[place]
    return word !== undefined && word.start < to && word.end > from
  })
  const [start, end] = [meant[0] ?? found[0], meant.at(-1) ?? found.at(-1)]
  if (!start || !end) return undefined
  return { line: body.slice(0, start.start).split('\n').length, start: start.start, end: end.end }
}

/** The run of words that says the sentence; of several the one with the fewest facts in it, which could say anything. */
function mostAlike(wanted: Word[], source: Word[]): Word[] {
  let [best, most]: [Word[], number] = [[], 0]
  for (const first of source.keys()) {
    const found = follow(wanted, source, first) ?? []
    const said = found.filter((word) => !isFact(word)).length
    if (said > most) [best, most] = [found, said]
    if (most > 0 && most === wanted.length) break
  }
  return best
}

/** The word of the source for each word of the sentence, from one place on; undefined where the source goes on otherwise. */
function follow(wanted: Word[], source: Word[], first: number): Word[] | undefined {
  const found: Word[] = []
  let at = first
  for (const { text } of wanted) {
    const isPastFact = found.length > 0 && isFact(source[at]) && source[at + 1]?.text === text
    const word = source[isPastFact ? at + 1 : at]
    if (!word || (word.text !== text && !isFact(word))) return undefined
    if (!isFact(word)) at += isPastFact ? 2 : 1
    found.push(word)
  }
  return found.length > 0 ? found : undefined
}

function isFact(word: Word | undefined): boolean {
  return word?.text.startsWith('{{') ?? false
}
