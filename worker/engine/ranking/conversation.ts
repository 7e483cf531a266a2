import { idf as inverseFrequency } from '../bm25f-index/index.ts'
import type { ReadQuestion } from '../query/read-question.ts'
import { normalise } from '../text/normalise.ts'
import type { SearchIndex } from '../word-index/search-index.ts'

/** An earlier question's scores by document id, and how much they count now. */
export interface Turn {
  scores: Map<number, number>
  weight: number
}

/** What the latest earlier question's scores count beside one that says nothing by itself, and what is left for each turn further back. */
const LATEST = 1.6
const FADE = 0.85
/** What an earlier question's first answer gets beside its score, times how likely it was right: the person has it on the screen. */
const ON_SCREEN = 0.5
/** What is left of that when the topic seems to have changed. */
const AFTER_CHANGE = 0.3
const STILL_ON_TOPIC = 0.5
const CURRENT_TOP = 5
/** A question that says less than this (`contentOf`) says too little to change the topic, and as an earlier one counts less. */
const CARRIES_CONTENT = 1.5

const FOLLOW_ON =
  /\b(?:it|its|that|thats|this|these|those|they|them|their|he|she|him|his|her|there|one|ones|then|also|same|another|instead|what about|how about|what if|and if|eso|esto|esta|ese|ella|ellos|tambien|entonces|y si|y para|otro|otra|mismo|misma)\b/

/** A question with what it found by itself, best first, and how likely the first of it is right, 0–1. */
export interface Asked {
  question: ReadQuestion
  text: string
  found: { docId: number; score: number }[]
  sure: number
}

/** Weighs the scores of earlier questions, latest first: less with distance, less the surer the current question is by itself, less
 * where they said little, and much less once the topic has changed. */
export function weighTurns(current: Asked, earlier: Asked[], index: SearchIndex): Turn[] {
  const says = contentOf(current.question, index)
  const canChange = says >= CARRIES_CONTENT && !FOLLOW_ON.test(normalise(current.text).replaceAll("'", ''))
  const docIds = current.found.map(({ docId }) => docId)
  const need = LATEST * (1 - current.sure) ** 2
  return earlier.map((turn, back) => {
    const scores = new Map(turn.found.map(({ docId, score }) => [docId, score]))
    const kept = canChange && isElsewhere(scores, docIds) ? AFTER_CHANGE : 1
    const said = Math.min(1, contentOf(turn.question, index) / CARRIES_CONTENT)
    const first = turn.found[0]
    if (first) scores.set(first.docId, first.score + ON_SCREEN * turn.sure)
    return { scores, weight: need * FADE ** back * kept * said }
  })
}

/** Whether none of the current question's best answers did well on the earlier one. */
function isElsewhere(scores: Map<number, number>, current: number[]): boolean {
  const best = Math.max(0, ...scores.values())
  const here = Math.max(0, ...current.slice(0, CURRENT_TOP).map((docId) => scores.get(docId) ?? 0))
  return here < STILL_ON_TOPIC * best
}

/** What a question says: its stems' idf over the rarest's. */
function contentOf({ words }: ReadQuestion, { idf, numberOf, size }: SearchIndex): number {
  const mostIdf = inverseFrequency(1, size + 1) // of a word that one answer more would bring
  const stems = new Set(words.flatMap((word) => word.stems))
  let sum = 0
  for (const stem of stems) {
    const term = numberOf(stem)
    sum += term === undefined ? mostIdf : (idf[term] ?? 0)
  }
  return sum / mostIdf
}
