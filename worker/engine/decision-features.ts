import { FIELD_END, FIRST_TERM, SENTENCE_END } from '../corpus/sequence.ts'
import type { Evidence } from './fine-rank.ts'
import type { Mind } from './mind.ts'
import type { RankedAnswer, Ranking } from './rank.ts'

/** What a ranking looks like, as numbers that mean the same in every corpus. Names are those of the third study where it had them. */
export type Features = Record<FeatureName, number>

export const FEATURE_NAMES = [
  'top',
  'gapSecond',
  'gapFifth',
  'gapOther',
  'words',
  'wordsGap',
  'wordsSpread',
  'wordsTop',
  'phrases',
  'lettersGap',
  'letters',
  'covered',
  'meaning',
  'meaningGap',
  'meaningTop',
  'meaningMost',
  'wording',
  'wordingGap',
  'wordingTop',
  'spread',
  'unknown',
  'rarity',
  'length',
  'sentence',
  'sentenceGap',
  'votes',
  'commitment',
  'missingRarest',
  'headline',
  'headlineGap',
  'headlineBack',
  'outside',
] as const
export type FeatureName = (typeof FEATURE_NAMES)[number]

const DEEP = 10
const NEAR = 5
/** Two answers that share this part of their words say much the same (Jaccard). */
const SAME_SHARE = 0.3

/** One thing the question asks for: a stem, or citizens' words that words.yaml knows. An answer holds it when it holds all of one of `ways`. */
interface AskedUnit {
  rarity: number
  ways: number[][]
}

/** @returns undefined where nothing was found: there is nothing to decide. */
export function decisionFeatures(ranking: Ranking, mind: Mind): Features | undefined {
  const found = ranking.found
  const first = found[0]
  if (!first) return undefined
  const asked = askedUnits(ranking, mind)
  const mass = asked.reduce((sum, { rarity }) => sum + rarity, 0) || 1
  const rarest = rarestIn(ranking, mind)
  const deep = found.slice(0, DEEP)
  const words = deep.map(({ evidence }) => evidence.words / mass)
  const top = first.evidence
  const best = (part: keyof Evidence) => found.reduce((most, { evidence }) => Math.max(most, evidence[part]), 0)
  const bestOther = (part: keyof Evidence) =>
    found.reduce((most, { evidence }) => (evidence === top ? most : Math.max(most, evidence[part])), 0)
  const isTop = (part: keyof Evidence) => Number(top[part] > 0 && top[part] >= best(part))
  const coverage = deep.slice(0, NEAR).map(({ place }) => coverageOf(place, asked, mass, mind))
  const own = coverage[0] ?? NO_COVERAGE
  const others = coverage.slice(1)
  const mean = average(words)
  return {
    top: first.score,
    gapSecond: first.score - (found[1]?.score ?? 0),
    gapFifth: first.score - (found[NEAR - 1]?.score ?? 0),
    gapOther: first.score - (firstOther(found, mind)?.score ?? 0),
    words: top.words / mass,
    wordsGap: (top.words - bestOther('words')) / mass,
    wordsSpread: deviation(words),
    wordsTop: isTop('words'),
    phrases: top.phrases / mass,
    lettersGap: (top.letters - bestOther('letters')) / mass,
    letters: top.letters / mass,
    covered: own.whole,
    meaning: top.meaning,
    meaningGap: top.meaning - bestOther('meaning'),
    meaningTop: isTop('meaning'),
    meaningMost: best('meaning'),
    wording: top.wording,
    wordingGap: top.wording - bestOther('wording'),
    wordingTop: isTop('wording'),
    spread: mean === 0 ? 0 : deviation(words) / mean,
    unknown: asked.filter(({ ways }) => ways.length === 0).length / (asked.length || 1),
    rarity: mass / (asked.length || 1) / rarest,
    length: Math.log(1 + asked.length),
    sentence: own.sentence,
    sentenceGap: own.sentence - others.reduce((most, { sentence }) => Math.max(most, sentence), 0),
    votes: (isTop('words') + isTop('phrases') + isTop('letters') + isTop('meaning') + isTop('wording')) / 5,
    commitment: (average(words.slice(0, NEAR)) * mass) / (Math.sqrt(asked.length || 1) * rarest),
    headline: own.headline,
    headlineGap: own.headline - others.reduce((most, { headline }) => Math.max(most, headline), 0),
    headlineBack: own.headlineBack,
    outside: ranking.question.outside.share,
    missingRarest: missingRarest(first.place, asked, rarest, mind),
  }
}

/** How rare a word is that none of the answers in the question's language holds. */
function rarestIn({ question }: Ranking, { index }: Mind): number {
  return Math.log(1 + ((index.sizes.get(question.language) ?? index.size) + 0.5) / 0.5)
}

function askedUnits(ranking: Ranking, mind: Mind): AskedUnit[] {
  const { words, meanings } = ranking.question
  const rarest = rarestIn(ranking, mind)
  const termsOf = (stems: string[]) => stems.map(mind.index.numberOf)
  const rarityOf = (term: number | undefined) => (term === undefined ? rarest : (mind.index.idf[term] ?? 0))
  const explained = new Set(meanings.flatMap(({ stems }) => stems))
  const single = [...new Set(words.flatMap((word) => word.stems))]
    .filter((stem) => !explained.has(stem))
    .map((stem) => [[stem]])
  const several = meanings.map(({ stems, means }) => [
    words.flatMap((word) => word.stems.filter((stem) => stems.includes(stem))),
    ...means,
  ])
  return [...single, ...several].map((texts) => {
    const ways = texts.map(termsOf)
    const known = ways.flatMap((terms) =>
      terms.length > 0 && terms.every((term) => term !== undefined) ? [terms.filter((term) => term !== undefined)] : [],
    )
    return { rarity: Math.max(0, ...(ways[0] ?? []).map(rarityOf)), ways: known }
  })
}

/** Shares of the question's rarity that an answer holds as a whole, in its best sentence, and in its best title or logged wording; and the
 * share of that wording's own rarity which the question holds. */
interface Coverage {
  whole: number
  sentence: number
  headline: number
  headlineBack: number
}

const NO_COVERAGE: Coverage = { whole: 0, sentence: 0, headline: 0, headlineBack: 0 }

/** Field of the body in a sequence; titles and wordings come before it. */
const BODY = 2

function coverageOf(place: number, asked: AskedUnit[], mass: number, { index }: Mind): Coverage {
  const wanted = new Set(asked.flatMap(({ ways }) => ways.flat()).map((term) => term + FIRST_TERM))
  const whole = new Set<number>()
  const best = { ...NO_COVERAGE }
  let here = new Set<number>()
  let field = 0
  let own = 0
  let shared = 0
  for (let at = index.sequenceStarts[place] ?? 0; at < (index.sequenceStarts[place + 1] ?? 0); at++) {
    const token = index.sequences[at] ?? 0
    if (token === FIELD_END) field++
    else if (token === SENTENCE_END) {
      noteSentence(best, heldBy(here, asked) / mass, field < BODY, shared / (own || 1))
      here = new Set()
      own = 0
      shared = 0
    } else {
      const rarity = index.idf[token - FIRST_TERM] ?? 0
      own += rarity
      if (!wanted.has(token)) continue
      shared += rarity
      whole.add(token - FIRST_TERM)
      here.add(token - FIRST_TERM)
    }
  }
  return { ...best, whole: heldBy(whole, asked) / mass }
}

function noteSentence(best: Coverage, share: number, isHeadline: boolean, back: number): void {
  best.sentence = Math.max(best.sentence, share)
  if (!isHeadline || share + back <= best.headline + best.headlineBack) return
  best.headline = share
  best.headlineBack = back
}

function isHeld({ ways }: AskedUnit, terms: Set<number>): boolean {
  return ways.some((way) => way.every((term) => terms.has(term)))
}

function heldBy(terms: Set<number>, asked: AskedUnit[]): number {
  return asked.reduce((sum, unit) => sum + (isHeld(unit, terms) ? unit.rarity : 0), 0)
}

/** How rare the rarest thing is that the first answer lacks, 0 where it has them all. */
function missingRarest(place: number, asked: AskedUnit[], rarest: number, { index }: Mind): number {
  const terms = new Set(index.answerTerms.subarray(index.answerStarts[place], index.answerStarts[place + 1]))
  return asked.reduce((most, unit) => (isHeld(unit, terms) ? most : Math.max(most, unit.rarity)), 0) / rarest
}

/** The best answer that does not say much the same as the first. */
function firstOther(found: RankedAnswer[], { index }: Mind): RankedAnswer | undefined {
  const termsOf = (place: number) =>
    new Set(index.answerTerms.subarray(index.answerStarts[place], index.answerStarts[place + 1]))
  const [first, ...rest] = found
  if (!first) return undefined
  const own = termsOf(first.place)
  return rest.slice(0, DEEP).find(({ place }) => {
    const other = termsOf(place)
    let shared = 0
    for (const term of other) if (own.has(term)) shared++
    return shared / (own.size + other.size - shared) < SAME_SHARE
  })
}

function average(values: number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

function deviation(values: number[]): number {
  const mean = average(values)
  return Math.sqrt(average(values.map((value) => (value - mean) ** 2)))
}
