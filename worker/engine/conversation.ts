import { normalise } from './normalise.ts'
import type { ReadQuestion } from './read-question.ts'
import type { SearchIndex } from './search-index.ts'

/** An earlier question's scores by place, and how much they count now. */
export interface Turn {
  scores: Map<number, number>
  weight: number
}

/** What an earlier question's scores count, the latest first (second study: .5, then .7 of that for each turn further back). */
const LATEST = 0.5
const FADE = 0.7
/** What is left of that when the topic seems to have changed. */
const AFTER_CHANGE = 0.3
const STILL_ON_TOPIC = 0.5
const CURRENT_TOP = 5
/** A question with less than this (sum of its stems' rarities over the rarest's) says too little by itself to change the topic. */
const CARRIES_CONTENT = 1.5

const FOLLOW_ON =
  /\b(?:it|its|that|thats|this|these|those|they|them|their|he|she|him|his|her|there|one|ones|then|also|same|another|instead|what about|how about|what if|and if|eso|esto|esta|ese|ella|ellos|tambien|entonces|y si|y para|otro|otra|mismo|misma)\b/

/** Weighs the scores of earlier questions, latest first: less with distance, and much less once the topic has changed.
 * @param current - The current question's own best places, best first. */
export function weighTurns(
  question: ReadQuestion,
  text: string,
  current: number[],
  earlier: Map<number, number>[],
  index: SearchIndex,
): Turn[] {
  const canChange = carriesContent(question, index) && !FOLLOW_ON.test(normalise(text).replaceAll("'", ''))
  return earlier.map((scores, back) => {
    const kept = canChange && isElsewhere(scores, current) ? AFTER_CHANGE : 1
    return { scores, weight: LATEST * FADE ** back * kept }
  })
}

/** Whether none of the current question's best answers did well on the earlier one. */
function isElsewhere(scores: Map<number, number>, current: number[]): boolean {
  const best = Math.max(0, ...scores.values())
  const here = Math.max(0, ...current.slice(0, CURRENT_TOP).map((place) => scores.get(place) ?? 0))
  return here < STILL_ON_TOPIC * best
}

function carriesContent({ words }: ReadQuestion, { idf, numberOf, size }: SearchIndex): boolean {
  const rarest = Math.log(1 + (size + 0.5) / 1.5)
  const stems = new Set(words.flatMap((word) => word.stems))
  let sum = 0
  for (const stem of stems) {
    const term = numberOf(stem)
    sum += term === undefined ? rarest : (idf[term] ?? 0)
  }
  return sum / rarest >= CARRIES_CONTENT
}
