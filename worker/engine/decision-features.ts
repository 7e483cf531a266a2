import { FIRST_TERM, SENTENCE_END } from './compile-index.ts'
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
] as const
export type FeatureName = (typeof FEATURE_NAMES)[number]

const DEEP = 10
const NEAR = 5
/** Two answers that share this part of their words say much the same (Jaccard). */
const SAME_SHARE = 0.3

/** Stems the question asks for, with how rare each is; what no answer holds is as rare as can be. */
interface AskedStem {
  term: number | undefined
  rarity: number
}

/** @returns undefined where nothing was found: there is nothing to decide. */
export function decisionFeatures(ranking: Ranking, mind: Mind): Features | undefined {
  const found = ranking.found
  const first = found[0]
  if (!first) return undefined
  const asked = askedStems(ranking, mind)
  const mass = asked.reduce((sum, { rarity }) => sum + rarity, 0) || 1
  const rarest = Math.log(1 + (mind.index.size + 0.5) / 0.5)
  const deep = found.slice(0, DEEP)
  const words = deep.map(({ evidence }) => evidence.words / mass)
  const top = first.evidence
  const best = (part: keyof Evidence) => found.reduce((most, { evidence }) => Math.max(most, evidence[part]), 0)
  const bestOther = (part: keyof Evidence) =>
    found.reduce((most, { evidence }) => (evidence === top ? most : Math.max(most, evidence[part])), 0)
  const isTop = (part: keyof Evidence) => Number(top[part] > 0 && top[part] >= best(part))
  const coverage = deep.slice(0, NEAR).map(({ place }) => coverageOf(place, asked, mass, mind))
  const own = coverage[0] ?? { whole: 0, sentence: 0 }
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
    unknown: asked.filter(({ term }) => term === undefined).length / (asked.length || 1),
    rarity: mass / (asked.length || 1) / rarest,
    length: Math.log(1 + asked.length),
    sentence: own.sentence,
    sentenceGap: own.sentence - others.reduce((most, { sentence }) => Math.max(most, sentence), 0),
    votes: (isTop('words') + isTop('phrases') + isTop('letters') + isTop('meaning') + isTop('wording')) / 5,
    commitment: (average(words.slice(0, NEAR)) * mass) / (Math.sqrt(asked.length || 1) * rarest),
    missingRarest: missingRarest(first.place, asked, rarest, mind),
  }
}

function askedStems({ question }: Ranking, { index }: Mind): AskedStem[] {
  const rarest = Math.log(1 + (index.size + 0.5) / 0.5)
  return [...new Set(question.words.flatMap((word) => word.stems))].map((stem) => {
    const term = index.numberOf(stem)
    return { term, rarity: term === undefined ? rarest : (index.idf[term] ?? 0) }
  })
}

/** Share of the question's rarity that an answer holds, and that its best single sentence holds. */
function coverageOf(
  place: number,
  asked: AskedStem[],
  mass: number,
  { index }: Mind,
): { whole: number; sentence: number } {
  const rarities = new Map(
    asked.flatMap(({ term, rarity }) => (term === undefined ? [] : [[term + FIRST_TERM, rarity] as const])),
  )
  const whole = new Set<number>()
  let here = new Set<number>()
  let most = 0
  for (let at = index.sequenceStarts[place] ?? 0; at < (index.sequenceStarts[place + 1] ?? 0); at++) {
    const token = index.sequences[at] ?? 0
    if (rarities.has(token)) {
      whole.add(token)
      here.add(token)
    } else if (token === SENTENCE_END && here.size > 0) {
      most = Math.max(most, sumOf(here, rarities))
      here = new Set()
    }
  }
  return { whole: sumOf(whole, rarities) / mass, sentence: most / mass }
}

function sumOf(tokens: Set<number>, rarities: Map<number, number>): number {
  let sum = 0
  for (const token of tokens) sum += rarities.get(token) ?? 0
  return sum
}

/** How rare the rarest stem is that the first answer lacks, 0 where it has them all. */
function missingRarest(place: number, asked: AskedStem[], rarest: number, { index }: Mind): number {
  const held = new Set(index.answerTerms.subarray(index.answerStarts[place], index.answerStarts[place + 1]))
  const missing = asked.filter(({ term }) => term === undefined || !held.has(term)).map(({ rarity }) => rarity)
  return Math.max(0, ...missing) / rarest
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
