import type { Query } from '../engine.ts'
import { type Glossed, glossed } from '../query/gloss.ts'
import { withoutCourtesy } from '../query/without-courtesy.ts'
import type { SearchContext } from '../search-context.ts'
import { stem } from '../text/stem.ts'
import type { Ranking } from './ranking.ts'
import { byScore } from './score-question.ts'

/** What an answer in English loses beside a Spanish one of the same score, for each share of the question that could not be said in English. */
const LOST_IN_GLOSS = 1
/** A Spanish answer of equal rank goes first. */
const ENGLISH_BEHIND = 0.1

/** A Spanish question and its earlier ones in English, word by word; undefined where none of it can be said so, or only Spanish is wanted. */
export function inEnglish(
  query: Query,
  language: string,
  { glossary, index }: SearchContext,
): { query: Query; share: number } | undefined {
  if (language !== 'es' || glossary.size === 0 || query.where?.language) return undefined
  const isEnglish = (word: string) => index.numberOf(stem(word, 'en')) !== undefined
  const say = (text: string): Glossed => glossed(withoutCourtesy(text), glossary, isEnglish)
  const { text, share } = say(query.question)
  if (share === 0) return undefined
  const earlier = query.earlier?.map((one) => say(one).text)
  return {
    query: { ...query, question: text, language: 'en', earlier, where: { ...query.where, language: 'en' } },
    share,
  }
}

/** Puts the answers that stand in English only, found by the question in English, among those found in its own language: none before the best
 * of these which it is not before when both are compared in English, and none before it by less than what the gloss lost. Where one of them
 * comes first the question is read as it was read in English: what a decision reads must fit the answer. */
export function withEnglishOnly(own: Ranking, english: Ranking, share: number, { snapshot }: SearchContext): Ranking {
  const { language } = own.question
  const isUntranslated = (docId: number) => snapshot.docIdOf(snapshot.keys[docId]?.id ?? '', language) === docId
  const behind = ENGLISH_BEHIND + LOST_IN_GLOSS * (1 - share)
  const translated = english.found.find(({ docId }) => !isUntranslated(docId))?.score ?? 0
  const lead = (own.found[0]?.score ?? 0) - translated
  const added = english.found
    .filter(({ docId }) => isUntranslated(docId))
    .map((one) => ({ ...one, score: Math.min(one.score, one.score + lead) - behind }))
  const ids = new Set(added.map(({ docId }) => docId))
  const found = [...own.found.filter(({ docId }) => !ids.has(docId)), ...added].sort(byScore)
  if (!ids.has(found[0]?.docId ?? -1)) return { ...own, found }
  const { mended } = own.question
  return { ...own, found, question: { ...english.question, language, mended } }
}
