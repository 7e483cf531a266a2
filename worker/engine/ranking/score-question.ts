import type { AnswerKey } from '../../corpus/snapshot/index.ts'
import type { Query, Where } from '../engine.ts'
import type { ReadQuestion } from '../query/read-question.ts'
import type { SearchContext } from '../search-context.ts'
import { FEW_HITS, HOST_AGENCY_BONUS, NEAREST_UP_TO } from '../settings.ts'
import { type Evidence, gatherEvidence, questionStems, scoreParts, sumOf } from './fine-rank.ts'
import { phrasingBias } from './phrasing-bias.ts'
import type { RankedAnswer } from './ranking.ts'

/** An answer that may be found, and what its words count. */
export type Hit = [docId: number, words: number]

/** What the word index finds; where that is little, also what is nearest in meaning: “capital for my hair salon” shares no word with
 * an answer about business loans. */
export function candidates(
  text: string,
  question: ReadQuestion,
  { without, where, language }: Query,
  context: SearchContext,
): Hit[] {
  const { search, vectors, snapshot } = context
  const allowed = ([docId]: Hit) => {
    const key = snapshot.keys[docId]
    return key !== undefined && !without?.has(key.id) && isAmong(key, where)
  }
  const hits = search(text, language, where).filter(allowed)
  const isWorthIt = hits.length < FEW_HITS && snapshot.size <= NEAREST_UP_TO
  const vector = isWorthIt ? vectors?.question(questionStems(question)) : undefined
  if (!vector) return hits
  const known = new Set(hits.map(([docId]) => docId))
  const nearest = vectors?.nearest(vector, FEW_HITS) ?? []
  const added = nearest.filter((docId) => !known.has(docId)).map((docId): Hit => [docId, 0])
  return [...hits, ...added.filter(allowed)]
}

/** Those near in meaning do not come from Orama, which filters its own. */
function isAmong({ agency, language }: AnswerKey, where: Where = {}): boolean {
  return agency === (where.agency || agency) && language === (where.language || language)
}

/** Scores candidates by all parts, best first. */
export function scored(question: ReadQuestion, hits: Hit[], query: Query, context: SearchContext): RankedAnswer[] {
  const compared = scoreParts(gatherEvidence(question, hits, context))
  const isWorded = ({ docId }: Evidence) => context.index.worded[docId] === 1
  const advantage = phrasingBias(compared.map(({ evidence, parts }) => ({ parts, isWorded: isWorded(evidence) })))
  return compared
    .map(({ evidence, parts }): RankedAnswer => {
      const { docId } = evidence
      const agency = context.snapshot.keys[docId]?.agency === query.agency ? HOST_AGENCY_BONUS : 0
      const own = { ...parts, agency, phrasingBias: isWorded(evidence) ? -advantage : 0 }
      return { docId, score: sumOf(own), parts: own, evidence }
    })
    .sort(byScore)
}

/** Best first, and among equals in the order of the corpus. */
export function byScore(a: RankedAnswer, b: RankedAnswer): number {
  return b.score - a.score || a.docId - b.docId
}
