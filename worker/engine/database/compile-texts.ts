import type { Language } from '../../contract/index.ts'
import type { AnswerRecord } from '../../corpus/index.ts'
import { answerJson, capital, codeFor, formEnding, MOST_FORMS, SKIP } from '../../corpus/snapshot/index.ts'
import { textTerms } from '../text/terms.ts'

/** Words of JSON that are no keys, with the space before them. */
const WORD = /( ?)([\p{L}\p{N}]+)(?![\p{L}\p{N}]|":)/gu
/** How many stems of the sequence the text may write in another way (`I-485`) before a word is looked for no further on. */
const LOOK_AHEAD = 5

/** A word as it stands in a text, and the position of its stem in the answer's sequence; −1 where it is not the next one or nearly. */
type Visit = (space: string, word: string, position: number) => string

/** Every term of the corpus, and the number of one; −1 for what is none. */
interface Terms {
  terms: readonly string[]
  numberOf: (term: string) => number
}

/** Texts gone through in one go: about 5 ms. */
const AT_ONCE = 5

/** Answers' JSON with codes in the place of words that their sequences tell (answer-texts.ts), and the forms of each term that the codes
 * mean, commonest first.
 * @param sequences - Term numbers of each answer, in the order of its text. */
export async function compileTexts(
  answers: readonly AnswerRecord[],
  sequences: readonly number[][],
  { terms, numberOf }: Terms,
  giveWay?: () => Promise<void>,
): Promise<{ texts: string[]; forms: string[][] }> {
  const termReader = termReaders(numberOf)
  const walks = answers.map((answer, at) =>
    walker(answerJson(answer), sequences[at] ?? [], termReader(answer.language)),
  )
  const counts: Map<string, number>[] = terms.map(() => new Map())
  for (const [at, walk] of walks.entries()) {
    walk((space, word, position) => {
      const seen = counts[sequences[at]?.[position] ?? -1]
      if (seen) seen.set(plain(word), (seen.get(plain(word)) ?? 0) + 1)
      return space + word
    })
    if (at % AT_ONCE === 0) await giveWay?.()
  }
  const forms = counts.map((seen, term) => commonest(seen, terms[term] ?? ''))
  const texts: string[] = []
  for (const [at, walk] of walks.entries()) {
    texts.push(walk(coder(sequences[at] ?? [], forms)))
    if (at % AT_ONCE === 0) await giveWay?.()
  }
  return { texts, forms }
}

/** For a language, the term that a word stands for, or −1; each word is cut and stemmed once. */
function termReaders(numberOf: (term: string) => number): (language: Language) => (word: string) => number {
  const known = new Map<Language, Map<string, number>>()
  return (language) => {
    const words = known.get(language) ?? new Map<string, number>()
    known.set(language, words)
    return (word) => {
      const found = words.get(word)
      if (found !== undefined) return found
      const [term, more] = textTerms(word, language)
      const number = term === undefined || more !== undefined ? -1 : numberOf(term)
      words.set(word, number)
      return number
    }
  }
}

/** Goes through a text's words beside its sequence; gives back the text with what `visit` makes of each word. */
function walker(text: string, sequence: readonly number[], termOf: (word: string) => number) {
  return (visit: Visit): string => {
    let next = 0
    return text.replace(WORD, (_, space: string, word: string) => {
      const term = termOf(word)
      const ahead = term < 0 ? -1 : sequence.slice(next, next + LOOK_AHEAD).indexOf(term)
      if (ahead < 0) return visit(space, word, -1)
      next += ahead + 1
      return visit(space, word, next - 1)
    })
  }
}

function coder(sequence: readonly number[], forms: readonly string[][]): Visit {
  let read = 0 // terms that the codes so far have used up
  return (space, word, position) => {
    const form = position < 0 ? -1 : (forms[sequence[position] ?? -1]?.indexOf(plain(word)) ?? -1)
    if (form < 0) return space + word
    const skipped = SKIP.repeat(position - read)
    read = position + 1
    return skipped + codeFor(form, space !== '', isCapital(word))
  }
}

function isCapital(word: string): boolean {
  const lower = word.toLowerCase()
  return word !== lower && word === capital(lower)
}

/** The form that codes know: a capital at the start is told apart, others are part of the form. */
function plain(word: string): string {
  return isCapital(word) ? word.toLowerCase() : word
}

function commonest(counts: ReadonlyMap<string, number>, term: string): string[] {
  return [...counts]
    .filter(([form]) => formEnding(term, form) !== undefined)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST_FORMS)
    .map(([form]) => form)
}
