import type { AnswerRecord } from '../../corpus/index.ts'
import type { SearchContext } from '../search-context.ts'
import { textTerms } from '../text/terms.ts'
import { type Said, saidIn } from './forms.ts'
import { type Passage, passagesOf } from './passages.ts'

/** A passage as it is compared: its terms, its meaning and that of what stands above it, what it tells. */
export interface ReadPassage extends Passage {
  terms: ReadonlySet<string>
  /** Undefined where no word of it has an embedding. */
  vector: Float32Array | undefined
  aboveVector: Float32Array | undefined
  words: number
  said: ReadonlySet<Said>
}

/** An answer's passages, and in how many of them each term stands. */
export interface ReadPassages {
  passages: ReadPassage[]
  having: ReadonlyMap<string, number>
  titleTerms: ReadonlySet<string>
}

/** So many answers' passages are kept: about 15 KB each. */
const KEPT = 200

type Parts = Pick<SearchContext, 'vectors'>

/** Reads answers' passages; what was read stays for the next question that gets the same answer. */
export function passageReader(parts: Parts): (answer: AnswerRecord) => ReadPassages {
  const kept = new Map<string, ReadPassages>()
  return (answer) => {
    const key = `${answer.language} ${answer.id}`
    const known = kept.get(key)
    if (known) return known
    if (kept.size >= KEPT) kept.clear()
    const read = readPassages(answer, parts)
    kept.set(key, read)
    return read
  }
}

function readPassages(answer: AnswerRecord, parts: Parts): ReadPassages {
  const passages = passagesOf(answer).map((passage) => readPassage(passage, answer, parts))
  const having = new Map<string, number>()
  for (const { terms } of passages) for (const term of terms) having.set(term, (having.get(term) ?? 0) + 1)
  return { passages, having, titleTerms: new Set(textTerms(answer.title, answer.language)) }
}

function readPassage(passage: Passage, { language }: AnswerRecord, { vectors }: Parts): ReadPassage {
  const termsOf = (text: string) => textTerms(text, language)
  const vectorOf = (terms: ReadonlySet<string>) => vectors?.question([...terms].map((stem) => ({ stem, weight: 1 })))
  const inOrder = termsOf(passage.text)
  const terms = new Set(inOrder)
  return {
    ...passage,
    terms,
    vector: vectorOf(terms),
    aboveVector: vectorOf(new Set(termsOf(passage.above))),
    words: inOrder.length,
    said: saidIn(passage.text),
  }
}
