import type { Language } from '../../contract/index.ts'
import type { Query } from '../engine.ts'
import { TOP_CORRECT } from '../model/decision-model.ts'
import { likelihood } from '../model/logistic.ts'
import type { ReadQuestion } from '../query/read-question.ts'
import type { SearchContext } from '../search-context.ts'
import { inEnglish, withEnglishOnly } from './across-languages.ts'
import { weighTurns } from './conversation.ts'
import { decisionFeatures } from './decision-features.ts'
import { sumOf } from './fine-rank.ts'
import { lacksItsEvent } from './life-events.ts'
import type { RankedAnswer, Ranking } from './ranking.ts'
import { byScore, candidates, type Hit, scored } from './score-question.ts'
import { rankTurn } from './turn.ts'

/** Answers that an earlier question brings in though the current one shares no word with them. */
const BROUGHT_ALONG = 20

/** Finds and orders the answers for a question, in the light of the person's earlier ones. */
export function rank(query: Query, context: SearchContext): Ranking {
  const own = rankInOneLanguage(query, context)
  const english = inEnglish(query, own.question.language, context)
  if (!english) return own
  return withEnglishOnly(own, rankInOneLanguage(english.query, context), english.share, context)
}

function rankInOneLanguage(query: Query, context: SearchContext): Ranking {
  const { hits, ...turn } = rankTurn(query, context)
  const all = query.earlier?.length
    ? inConversation(query, query.earlier, turn.question, hits, turn.found, context)
    : turn.found
  const found = oneLanguageEach(all, query.where?.language ?? turn.question.language, context)
  return { ...turn, found: turn.part === undefined ? found : withoutOtherEvents(found, query, context) }
}

/** What an answer loses that tells of an event which a long turn does not name. */
const OTHER_EVENT = 0.5

function withoutOtherEvents(found: RankedAnswer[], query: Query, { snapshot }: SearchContext): RankedAnswer[] {
  const lacksEvent = lacksItsEvent([query.question, ...(query.earlier ?? [])])
  return found
    .map((one) => (lacksEvent(snapshot.keys[one.docId]?.id ?? '') ? { ...one, score: one.score - OTHER_EVENT } : one))
    .sort(byScore)
}

/** Adds the earlier questions' scores, then divides by all weights, so that scores mean the same as without a conversation. */
function inConversation(
  query: Query,
  earlier: string[],
  question: ReadQuestion,
  hits: Hit[],
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
  const added = [...brought].filter((docId) => !known.has(docId)).map((docId): Hit => [docId, 0])
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
function sureOf(ranking: Pick<Ranking, 'question' | 'found'>, context: SearchContext): number {
  const features = decisionFeatures(ranking, context)
  return features ? likelihood(TOP_CORRECT, features) : 0
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
