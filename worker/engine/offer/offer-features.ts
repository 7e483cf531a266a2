import { isContained } from '../query/query-concepts.ts'
import { coverageOf } from '../ranking/coverage.ts'
import { FEATURE_NAMES, type Features } from '../ranking/decision-features.ts'
import type { RankedAnswer, Ranking } from '../ranking/ranking.ts'
import type { SearchContext } from '../search-context.ts'
import { isSmall } from '../text/terms.ts'
import type { AskedTurn } from './asked-turn.ts'
import { headlineTerms } from './headline-terms.ts'
import { type ComparedWord, metShare } from './met-share.ts'

/** Figures of the whole ranking, under names of their own. */
const RANKING_FEATURES = FEATURE_NAMES.map((name) => `ranking-${name}` as const)

/** The figures, in the order of the model: of the answer first, then of the turn, then of the whole ranking. */
export const OFFER_FEATURES = [
  'lead',
  'score',
  'words',
  'letters',
  'meaning',
  'wording',
  'covered',
  'headlineBack',
  'phrases',
  'titleMet',
  'askedMet',
  'rarest',
  'topic',
  'bodySize',
  'otherLanguage',
  'spanish',
  'length',
  'unknown',
  'outside',
  'classified',
  'classifiedLead',
  'answerable',
  ...RANKING_FEATURES,
] as const
/** Not known of an answer that came since the last build, or since questions were labelled: how it is asked for was not learnt yet. */
type LearntFeature = 'classified' | 'classifiedLead' | 'answerable'
type OfferFeatures = Record<Exclude<(typeof OFFER_FEATURES)[number], LearntFeature>, number> &
  Partial<Record<LearntFeature, number>>

/** What speaks for one answer to a turn, as numbers.
 * @param features - Of the whole ranking. */
export function offerFeatures(
  answer: RankedAnswer,
  turn: AskedTurn,
  ranking: Ranking,
  features: Features,
  context: SearchContext,
): OfferFeatures {
  const key = context.snapshot.keys[answer.docId]
  const { language } = ranking.question
  return {
    lead: leadOf(answer, ranking),
    ...evidenceFigures(answer, turn),
    headlineBack: coverageOf(answer.docId, turn.concepts, turn.idfSum, context.index).headlineBack,
    ...wordFigures(answer, turn, context),
    topic: Number(turn.topicOf.has(key?.agency ?? '')),
    otherLanguage: Number(key?.language !== language),
    spanish: Number(language === 'es'),
    length: Math.log(turn.characters),
    unknown: turn.unknown,
    outside: Math.min(1, ranking.whole.outOfScope.phrases.length),
    ...classifiedFigures(key?.id ?? '', turn),
    ...(context.answerable.answers.has(key?.id ?? '') ? { answerable: turn.answerable } : {}),
    ...rankingFigures(features),
  }
}

/** Log chances are cut here: what is as good as impossible is not told apart. */
const LEAST_CHANCE = -9

/** How likely the turn asks for it, going by how it is put, and how much likelier than for the best other answer. */
function classifiedFigures(id: string, { classified }: AskedTurn): Partial<Record<LearntFeature, number>> {
  const chance = classified?.chance(id)
  if (classified === undefined || chance === undefined) return {}
  const other = classified.likeliest.find((one) => one !== id) ?? ''
  const cut = (value: number) => Math.max(LEAST_CHANCE, value)
  return { classified: cut(chance), classifiedLead: cut(chance) - cut(classified.chance(other) ?? LEAST_CHANCE) }
}

type RankingFeature = (typeof RANKING_FEATURES)[number]

function rankingFigures(features: Features): Record<RankingFeature, number> {
  const named = FEATURE_NAMES.map((name) => [`ranking-${name}`, features[name]] as const)
  return Object.fromEntries(named) as Record<RankingFeature, number>
}

/** What each way of comparing says for it; BM25 sums as shares of the most that the turn's words could bring. */
function evidenceFigures({ score, evidence }: RankedAnswer, { idfSum }: AskedTurn) {
  const { words, phrases, letters, meaning, wording, covered } = evidence
  return {
    score,
    words: words / idfSum,
    phrases: phrases / idfSum,
    letters: letters / idfSum,
    meaning,
    wording,
    covered,
  }
}

/** How far an answer lies above the best other one. */
function leadOf(answer: RankedAnswer, { found }: Ranking): number {
  const other = found.find(({ docId }) => docId !== answer.docId)
  return answer.score - (other?.score ?? 0)
}

/** What an answer's title and wordings share with the turn, by meaning too, and how much it tells besides. */
function wordFigures({ docId }: RankedAnswer, { words, asking, rarest }: AskedTurn, context: SearchContext) {
  const { title, headline, bodySize } = headlineTerms(docId, context.index)
  return {
    titleMet: metShare(compared(title, context), words),
    askedMet: metShare(asking, compared(headline, context)),
    rarest: Number(rarest !== undefined && isContained(rarest, (term) => headline.has(term))),
    bodySize: Math.log(1 + bodySize),
  }
}

function compared(terms: ReadonlySet<number>, { index, vectors }: SearchContext): ComparedWord[] {
  return [...terms].flatMap((term) => {
    const stem = index.terms[term] ?? ''
    return isSmall(stem) ? [] : [{ stem, idf: index.idf[term] ?? 0, vector: vectors?.word(stem) }]
  })
}
