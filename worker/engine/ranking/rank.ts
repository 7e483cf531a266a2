import type { Language } from '../../contract/index.ts'
import type { AnswerKey } from '../../corpus/snapshot/index.ts'
import type { Query, Where } from '../engine.ts'
import { TOP_CORRECT } from '../model/decision-model.ts'
import { likelihood } from '../model/logistic.ts'
import type { ReadQuestion } from '../query/read-question.ts'
import type { SearchContext } from '../search-context.ts'
import { FEW_HITS, HOST_AGENCY_BONUS, NEAREST_UP_TO } from '../settings.ts'
import { weighTurns } from './conversation.ts'
import { decisionFeatures } from './decision-features.ts'
import { type Evidence, gatherEvidence, questionStems, scoreParts, sumOf } from './fine-rank.ts'
import { phrasingBias } from './phrasing-bias.ts'
import type { RankedAnswer, Ranking } from './ranking.ts'

/** Answers that an earlier question brings in though the current one shares no word with them. */
const BROUGHT_ALONG = 20

/** Finds and orders the answers for a question, in the light of the person's earlier ones. */
export function rank(query: Query, context: SearchContext): Ranking {
  const question = context.read(query.question, query.language)
  const hits = candidates(query.question, question, query, context)
  const own = scored(question, hits, query, context)
  const found = query.earlier?.length ? inConversation(query, query.earlier, question, hits, own, context) : own
  return { question, found: oneLanguageEach(found, query.where?.language ?? question.language, context) }
}

/** What the word index finds; where that is little, also what is nearest in meaning: “capital for my hair salon” shares no word with
 * an answer about business loans. */
function candidates(
  text: string,
  question: ReadQuestion,
  { without, where, language }: Query,
  context: SearchContext,
): [number, number][] {
  const { search, vectors, snapshot } = context
  const allowed = ([docId]: [number, number]) => {
    const key = snapshot.keys[docId]
    return key !== undefined && !without?.has(key.id) && isAmong(key, where)
  }
  const hits = search(text, language, where).filter(allowed)
  const isWorthIt = hits.length < FEW_HITS && snapshot.size <= NEAREST_UP_TO
  const vector = isWorthIt ? vectors?.question(questionStems(question)) : undefined
  if (!vector) return hits
  const known = new Set(hits.map(([docId]) => docId))
  const nearest = vectors?.nearest(vector, FEW_HITS) ?? []
  const added = nearest.filter((docId) => !known.has(docId)).map((docId): [number, number] => [docId, 0])
  return [...hits, ...added.filter(allowed)]
}

/** Those near in meaning do not come from Orama, which filters its own. */
function isAmong({ agency, language }: AnswerKey, where: Where = {}): boolean {
  return agency === (where.agency || agency) && language === (where.language || language)
}

/** Scores candidates by all parts, best first. */
function scored(
  question: ReadQuestion,
  hits: [number, number][],
  query: Query,
  context: SearchContext,
): RankedAnswer[] {
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

/** Adds the earlier questions' scores, then divides by all weights, so that scores mean the same as without a conversation. */
function inConversation(
  query: Query,
  earlier: string[],
  question: ReadQuestion,
  hits: [number, number][],
  own: RankedAnswer[],
  context: SearchContext,
): RankedAnswer[] {
  const asked = (text: string, question: ReadQuestion, found: RankedAnswer[]) => ({
    text,
    question,
    found,
    sure: sureOf({ question, found }, context),
  })
  const before = earlier.toReversed().map((text) => {
    const read = context.read(text, query.language)
    return asked(text, read, scored(read, candidates(text, read, query, context), query, context))
  })
  const turns = weighTurns(asked(query.question, question, own), before, context.index)
  const known = new Set(own.map(({ docId }) => docId))
  const brought = new Set(before.flatMap(({ found }) => found.slice(0, BROUGHT_ALONG).map(({ docId }) => docId)))
  const added = [...brought].filter((docId) => !known.has(docId)).map((docId): [number, number] => [docId, 0])
  const all = added.length === 0 ? own : scored(question, [...hits, ...added], query, context)
  const weight = 1 + turns.reduce((total, turn) => total + turn.weight, 0)
  return all
    .map((ranked) => {
      const history = turns.reduce((total, turn) => total + turn.weight * (turn.scores.get(ranked.docId) ?? 0), 0)
      const parts = { ...ranked.parts, earlier: history }
      return { ...ranked, parts, score: sumOf(parts) / weight }
    })
    .sort(byScore)
}

/** How likely a ranking's first answer is the right one. */
function sureOf(ranking: Ranking, context: SearchContext): number {
  const features = decisionFeatures(ranking, context)
  return features ? likelihood(TOP_CORRECT, features) : 0
}

function byScore(a: RankedAnswer, b: RankedAnswer): number {
  return b.score - a.score || a.docId - b.docId
}

/** Keeps each answer once, at its best place, in the question's language where it has one, else in English. */
function oneLanguageEach(found: RankedAnswer[], language: Language, { snapshot }: SearchContext): RankedAnswer[] {
  const seen = new Set<string>()
  return found.flatMap((ranked) => {
    const key = snapshot.keys[ranked.docId]
    if (!key || seen.has(key.id)) return []
    seen.add(key.id)
    const docId = snapshot.docIdOf(key.id, language) ?? ranked.docId
    return [docId === ranked.docId ? ranked : { ...ranked, docId }]
  })
}
