import type { Language } from '../contract/index.ts'
import type { Mind } from './mind.ts'
import { readQuestion } from './read-question.ts'

/** Stems no answer holds count as much as the rarest that one does. */
function weightOf(stem: string, { index }: Mind): number {
  const number = index.numberOf(stem)
  return number === undefined ? Math.log(1 + (index.size + 0.5) / 0.5) : (index.idf[number] ?? 0)
}

/** The stems that carry a question's meaning, rarest first. */
export function distinctTerms(question: string, language: Language | undefined, mind: Mind): string[] {
  const read = readQuestion(question, language, mind)
  const stems = [...new Set(read.words.flatMap((word) => word.stems))]
  return stems.sort((a, b) => weightOf(b, mind) - weightOf(a, mind) || (a < b ? -1 : 1))
}

/** Shared weight over all weight of both questions' stems (weighted Jaccard). */
export function similarity(a: string, b: string, mind: Mind): number {
  const first = new Set(distinctTerms(a, undefined, mind))
  const second = new Set(distinctTerms(b, undefined, mind))
  let shared = 0
  let all = 0
  for (const stem of new Set([...first, ...second])) {
    const weight = weightOf(stem, mind)
    all += weight
    if (first.has(stem) && second.has(stem)) shared += weight
  }
  return all === 0 ? Number(a.trim() === b.trim()) : shared / all
}
