import type { AnswerRecord, PassageRecord } from '../../corpus/index.ts'
import type { SearchContext } from '../search-context.ts'
import { textTerms } from '../text/terms.ts'
import { type WeighedTerms, weighed } from './asked-for.ts'
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
  /** How people ask for it, where the corpus says so. */
  askedAs: AskedAs[]
}

/** One way in which people ask for a passage. */
export interface AskedAs {
  terms: WeighedTerms
  vector: Float32Array | undefined
}

/** An answer's passages, and in how many of them each term stands. */
export interface ReadPassages {
  passages: ReadPassage[]
  having: ReadonlyMap<string, number>
  titleTerms: ReadonlySet<string>
}

/** So many answers' passages are kept: about 15 KB each. */
const KEPT = 200

type Parts = Pick<SearchContext, 'vectors' | 'snapshot' | 'index'>

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
  const asked = askedOf(answer, parts)
  const passages = passagesOf(answer).map((passage) =>
    readPassage(passage, asked.find(({ starts }) => passage.text.startsWith(starts))?.asked ?? [], answer, parts),
  )
  const having = new Map<string, number>()
  for (const { terms } of passages) for (const term of terms) having.set(term, (having.get(term) ?? 0) + 1)
  return { passages, having, titleTerms: new Set(textTerms(answer.title, answer.language)) }
}

/** How people ask for passages of this answer in its own language. */
function askedOf({ id, language }: AnswerRecord, { snapshot }: Parts): PassageRecord[] {
  const docId = snapshot.docIdOf(id, language)
  return docId === undefined ? [] : snapshot.passagesAt(docId).filter((one) => one.language === language)
}

function readPassage(
  passage: Passage,
  asked: readonly string[],
  { language }: AnswerRecord,
  parts: Parts,
): ReadPassage {
  const { vectors } = parts
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
    askedAs: asked.map((text) => {
      const terms = new Set(termsOf(text))
      return {
        terms: weighed(
          [...terms].map((stem) => ({ stem, weight: 1 })),
          parts,
        ),
        vector: vectorOf(terms),
      }
    }),
  }
}
