import type { Language } from '../../contract/index.ts'
import { presentAgency } from '../../corpus/index.ts'
import type { Engine, Explanation, FoundReading } from '../../engine/index.ts'

/** How near an answer is to a question, in words a writer can use. */
type Closeness = 'same' | 'part' | 'little'

/** An answer near to a question, and the words of the question that it does not say. */
export interface NearestAnswer {
  id: string
  language: Language
  title: string
  agency: string
  closeness: Closeness
  missing: string[]
  /** How sure the engine is that it is the answer, 0–1: of the first only, where the corpus has no examination. */
  sure?: number
  /** Whether who asks so today gets it. */
  isGiven: boolean
}

// Of the question's words that carry meaning: all but one in five is "nearly the same", two in five is "some".
const SAME = 0.8
const PART = 0.4
const SHOWN_MISSING = 3

/** The answers nearest to a question, best first, with why they were not given.
 * @param reader - Language in which agencies are named. */
export function nearestAnswers(
  engine: Engine,
  question: { text: string; language: Language },
  reader: Language,
  limit: number,
): NearestAnswer[] {
  const explanation = explained(engine, withoutMarks(question.text), question.language)
  return explanation.found.slice(0, limit).map((found) => toNearest(found, explanation, engine, reader))
}

/** What an engine made of questions, which never changes: a list of gaps asks it the same fifty each time. */
const remembered = new WeakMap<Engine, Map<string, Explanation>>()
const MOST_REMEMBERED = 2_000

function explained(engine: Engine, question: string, language: Language): Explanation {
  const known = remembered.get(engine) ?? new Map<string, Explanation>()
  remembered.set(engine, known)
  const key = `${language} ${question}`
  const explanation = known.get(key) ?? engine.explain({ question, language })
  if (known.size >= MOST_REMEMBERED) known.clear()
  known.set(key, explanation)
  return explanation
}

/** A wording without the marks of what was taken out: `[ssn]` is no word that an answer could say. */
function withoutMarks(wording: string): string {
  return wording.replace(/\[[a-z-]+\]/g, ' ')
}

/** How near an answer is that says this share of what was asked. */
function closenessOf(share: number): NearestAnswer['closeness'] {
  if (share >= SAME) return 'same'
  return share >= PART ? 'part' : 'little'
}

function toNearest(found: FoundReading, explanation: Explanation, engine: Engine, reader: Language): NearestAnswer {
  const { words, decision } = explanation
  const held = new Set(found.matched)
  const asked = words.filter((word) => word.how !== 'left-out')
  const missing = asked.filter((word) => word.how === 'unknown' || !word.stems.some((stem) => held.has(stem)))
  const sure = found.chance ?? (found === explanation.found[0] ? decision.confidence : undefined)
  const share = asked.length === 0 ? 0 : 1 - missing.length / asked.length
  return {
    id: found.id,
    language: found.language,
    title: found.title,
    agency: presentAgency(found.agency, engine.snapshot.agencies, reader).name,
    closeness: closenessOf(share),
    missing: [...new Set(missing.map((word) => word.typed))].slice(0, SHOWN_MISSING),
    ...(sure === undefined ? {} : { sure }),
    isGiven: decision.kind === 'answer' && decision.answer.id === found.id,
  }
}
