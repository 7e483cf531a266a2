import { isContained, type QueryConcept, queryConcepts, unseenIdf } from '../query/query-concepts.ts'
import type { SearchContext } from '../search-context.ts'
import { containsTerm } from '../word-index/contains-term.ts'
import { areSimilar } from '../word-index/near-duplicates.ts'
import { type Coverage, coverageOf } from './coverage.ts'
import type { Evidence } from './fine-rank.ts'
import type { RankedAnswer, Ranking } from './ranking.ts'

/** What a ranking looks like, as numbers that mean the same in every corpus. A gap is the distance to the best answer that says something
 * else than the first: two sections of one page are no sign of doubt. */
export type Features = Record<FeatureName, number>

export const FEATURE_NAMES = [
  'top',
  'gapOther',
  'gapFifth',
  'sameAhead',
  'words',
  'wordsGap',
  'wordsSpread',
  'spread',
  'commitment',
  'phrases',
  'letters',
  'lettersGap',
  'meaning',
  'meaningGap',
  'meaningMost',
  'wording',
  'wordingGap',
  'votes',
  'covered',
  'sentence',
  'sentenceGap',
  'sentenceMost',
  'headline',
  'headlineBack',
  'headlineGap',
  'missingRarest',
  'unknown',
  'rarity',
  'rarest',
  'length',
  'outside',
] as const
type FeatureName = (typeof FEATURE_NAMES)[number]

const DEEP = 10
const NEAR = 5

/** What all figures of one question are made from. */
interface Looked {
  found: RankedAnswer[]
  /** The best ten. */
  deep: RankedAnswer[]
  first: RankedAnswer
  /** Positions in `deep` of the answers that say something else than the first. */
  others: number[]
  concepts: QueryConcept[]
  /** Idf of all that is asked for, and of a word that no answer holds. */
  idfSum: number
  unseenIdf: number
}

/** @returns undefined where nothing was found: there is nothing to decide. */
export function decisionFeatures(
  ranking: Pick<Ranking, 'question' | 'found'>,
  context: SearchContext,
): Features | undefined {
  const looked = lookAt(ranking, context)
  if (!looked) return undefined
  return {
    ...scoreFigures(looked),
    ...wordFigures(looked),
    ...meaningFigures(looked),
    ...coverageFigures(looked, context),
    ...questionFigures(looked, context),
    outside: ranking.question.outOfScope.share,
  }
}

function lookAt(ranking: Pick<Ranking, 'question' | 'found'>, context: SearchContext): Looked | undefined {
  const { found } = ranking
  const [first] = found
  if (!first) return undefined
  const deep = found.slice(0, DEEP)
  const concepts = queryConcepts(ranking.question, context.index)
  const others = deep.flatMap(({ docId }, at) =>
    at === 0 || areSimilar(first.docId, docId, context.index) ? [] : [at],
  )
  const idfSum = concepts.reduce((sum, { idf }) => sum + idf, 0) || 1
  return { found, deep, first, others, concepts, idfSum, unseenIdf: unseenIdf(ranking.question, context.index) }
}

function scoreFigures({ deep, first, others }: Looked) {
  const [other = DEEP] = others
  return {
    top: first.score,
    gapOther: first.score - (deep[other]?.score ?? 0),
    gapFifth: first.score - (deep[NEAR - 1]?.score ?? 0),
    /** Answers that say the same as the first, before the first that says something else. */
    sameAhead: (other - 1) / (DEEP - 1),
  }
}

/** BM25 sums, as shares of the most that the question's words could bring. */
function wordFigures(looked: Looked) {
  const { deep, first, concepts, idfSum, unseenIdf } = looked
  const words = deep.map(({ evidence }) => evidence.words / idfSum)
  return {
    words: first.evidence.words / idfSum,
    wordsGap: gapOf('words', looked) / idfSum,
    wordsSpread: deviation(words),
    spread: deviation(words) / (average(words) || 1),
    commitment: (average(words.slice(0, NEAR)) * idfSum) / (Math.sqrt(concepts.length || 1) * unseenIdf),
    phrases: first.evidence.phrases / idfSum,
    letters: first.evidence.letters / idfSum,
    lettersGap: gapOf('letters', looked) / idfSum,
  }
}

function meaningFigures(looked: Looked) {
  const { meaning, wording } = looked.first.evidence
  return {
    meaning,
    meaningGap: gapOf('meaning', looked),
    meaningMost: mostOf('meaning', looked),
    wording,
    wordingGap: gapOf('wording', looked),
    votes: average(VOTERS.map((part) => Number(looked.first.evidence[part] > 0 && isTop(part, looked)))),
  }
}

const VOTERS = ['words', 'phrases', 'letters', 'meaning', 'wording'] as const

function isTop(part: keyof Evidence, looked: Looked): boolean {
  return looked.first.evidence[part] >= mostOf(part, looked)
}

function mostOf(part: keyof Evidence, { found }: Looked): number {
  return found.reduce((most, { evidence }) => Math.max(most, evidence[part]), 0)
}

function gapOf(part: keyof Evidence, { deep, first, others }: Looked): number {
  return first.evidence[part] - others.reduce((most, at) => Math.max(most, deep[at]?.evidence[part] ?? 0), 0)
}

/** How much of what is asked for the answers hold, and in one place. */
function coverageFigures({ deep, others, concepts, idfSum }: Looked, { index }: SearchContext) {
  const near = deep.slice(0, NEAR).map(({ docId }) => coverageOf(docId, concepts, idfSum, index))
  const most = (of: (coverage: Coverage) => number, positions: number[]) =>
    positions.reduce((best, at) => Math.max(best, near[at] ? of(near[at]) : 0), 0)
  const sentence = (one: Coverage) => one.sentence
  const headline = (one: Coverage) => one.headline * one.headlineBack
  return {
    covered: near[0]?.whole ?? 0,
    sentence: near[0]?.sentence ?? 0,
    sentenceGap: most(sentence, [0]) - most(sentence, others),
    sentenceMost: most(sentence, [...near.keys()]),
    headline: near[0]?.headline ?? 0,
    headlineBack: near[0]?.headlineBack ?? 0,
    headlineGap: most(headline, [0]) - most(headline, others),
  }
}

/** What the question is like, and how rare the rarest thing is that the first answer lacks. */
function questionFigures({ first, concepts, idfSum, unseenIdf }: Looked, { index }: SearchContext) {
  const count = concepts.length || 1
  const shareOfRarest = (concepts: QueryConcept[]) =>
    concepts.reduce((most, { idf }) => Math.max(most, idf), 0) / unseenIdf
  const has = containsTerm(index, first.docId)
  return {
    missingRarest: shareOfRarest(concepts.filter((concept) => !isContained(concept, has))),
    unknown: concepts.filter(({ ways }) => ways.length === 0).length / count,
    rarity: idfSum / count / unseenIdf,
    rarest: shareOfRarest(concepts),
    length: Math.log(1 + concepts.length),
  }
}

function average(values: number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

function deviation(values: number[]): number {
  const mean = average(values)
  return Math.sqrt(average(values.map((value) => (value - mean) ** 2)))
}
