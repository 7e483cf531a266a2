import type { AnswerRecord } from '../../corpus/index.ts'
import type { Query } from '../engine.ts'
import { likelihood } from '../model/logistic.ts'
import type { Features } from '../ranking/decision-features.ts'
import type { RankedAnswer, Ranking } from '../ranking/ranking.ts'
import type { SearchContext } from '../search-context.ts'
import { OFFERED, URGENT_FROM } from '../settings.ts'
import { textTerms } from '../text/terms.ts'
import { areNearDuplicates } from '../word-index/near-duplicates.ts'
import { type AskedTurn, askedTurn } from './asked-turn.ts'
import { deniedTerms } from './denied-terms.ts'
import { offerFeatures } from './offer-features.ts'

/** An answer that may be given or offered, and how likely it is by itself to be right, 0–1. */
export interface Offer {
  answer: AnswerRecord
  chance: number
  /** Its title names what somebody says that they are not. */
  isDenied: boolean
}

/** Answers that are looked at, beside those that a turn asks for by how it is put: the right one is among the first three for 88 % of blind
 * questions to work on, among five for 91 %. */
const LOOKED_AT = 5

interface Judged {
  ranked: RankedAnswer
  chance: number
}

/** The answers that were found, as they were ranked, each with how likely it is by itself to be right.
 * @param features - Of the whole ranking. */
export function judgedAnswers(query: Query, ranking: Ranking, features: Features, context: SearchContext): Judged[] {
  const turn = askedTurn(query, ranking, context)
  return lookedAt(ranking, turn, context).map((ranked) => {
    const figures = offerFeatures(ranked, turn, ranking, features, context)
    return { ranked, chance: likelihood(context.offerModel, figures) }
  })
}

/** The answers to look at: those found first, and of the others found those that the turn asks for by how it is put. */
export function lookedAt({ found }: Ranking, { classified }: AskedTurn, { snapshot }: SearchContext): RankedAnswer[] {
  const likeliest = new Set(classified?.likeliest)
  return found.filter(({ docId }, at) => at < LOOKED_AT || likeliest.has(snapshot.keys[docId]?.id ?? ''))
}

/** The likeliest answers to a turn, likeliest first, at most `OFFERED`; none that repeats one before it. Of those for somebody in danger only
 * likely ones.
 * @param features - Of the whole ranking. */
export function offersOf(query: Query, ranking: Ranking, features: Features, context: SearchContext): Offer[] {
  const judged = judgedAnswers(query, ranking, features, context)
  const best = judged.toSorted((a, b) => b.chance - a.chance) // stable: equals stay as they were ranked
  const denied = deniedTerms(query.question, ranking.question.language)
  return withoutRepeats(best, context)
    .map(({ ranked, chance }) => ({ answer: context.snapshot.answerAt(ranked.docId), chance }))
    .map((offer) => ({ ...offer, isDenied: isDenied(offer.answer, denied) }))
    .filter(({ answer, chance }) => !answer.urgent || chance >= URGENT_FROM)
    .slice(0, OFFERED)
}

function isDenied({ title, language }: AnswerRecord, denied: ReadonlySet<string>): boolean {
  return denied.size > 0 && textTerms(title, language).some((term) => denied.has(term))
}

function withoutRepeats(best: Judged[], { index }: SearchContext): Judged[] {
  return best.filter(({ ranked }, at) =>
    best.slice(0, at).every((better) => !areNearDuplicates(better.ranked.docId, ranked.docId, index)),
  )
}
