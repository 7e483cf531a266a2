import type { Language } from '../contract/index.ts'
import type { Query } from './engine.ts'
import { type Evidence, gatherEvidence, scoreParts } from './fine-rank.ts'
import type { Mind } from './mind.ts'
import { type ReadQuestion, readQuestion } from './read-question.ts'
import { HOST_AGENCY_BONUS } from './settings.ts'

/** An answer at its place in the snapshot, with its score and the parts that add up to it. */
export interface RankedAnswer {
  place: number
  score: number
  parts: Record<string, number>
  evidence: Evidence
}

export interface Ranking {
  question: ReadQuestion
  /** Best first; one language version of each answer. */
  found: RankedAnswer[]
}

/** Finds and orders the answers for a question. */
export function rank(query: Query, mind: Mind): Ranking {
  const question = readQuestion(query.question, query.language, mind)
  const hits = mind.search(question.terms).filter(([place]) => !query.without?.has(mind.snapshot.keys[place]?.id ?? ''))
  const evidence = gatherEvidence(question, hits, mind)
  const parts = scoreParts(evidence)
  const found = evidence.map((one, at): RankedAnswer => {
    const agency = mind.snapshot.keys[one.place]?.agency === query.agency ? HOST_AGENCY_BONUS : 0
    const all = { ...parts[at], agency }
    return {
      place: one.place,
      score: Object.values(all).reduce((sum, part) => sum + part, 0),
      parts: all,
      evidence: one,
    }
  })
  found.sort((a, b) => b.score - a.score || a.place - b.place)
  return { question, found: oneLanguageEach(found, question.language, mind) }
}

/** Keeps each answer once, at its best place, in the question's language where it has one, else in English. */
function oneLanguageEach(found: RankedAnswer[], language: Language, { snapshot }: Mind): RankedAnswer[] {
  const seen = new Set<string>()
  return found.flatMap((ranked) => {
    const key = snapshot.keys[ranked.place]
    if (!key || seen.has(key.id)) return []
    seen.add(key.id)
    return [{ ...ranked, place: snapshot.placeOf(key.id, language) ?? ranked.place }]
  })
}
