import type { Decision } from './engine.ts'
import type { Mind } from './mind.ts'
import type { Ranking } from './rank.ts'

const ANSWER_FROM = 0.7
const ASK_FROM = 0.31
const OFFERED = 3

/** Answer, ask back, or say there is none: see README.md, "How a question is decided". */
export function decide(ranking: Ranking, mind: Mind): Decision {
  const likely = likelihood(ranking, mind)
  const answers = ranking.found.slice(0, OFFERED).map(({ place }) => mind.snapshot.answerAt(place))
  const sure = { language: ranking.question.language, confidence: likely.isThis, thereIs: likely.isThere }
  const [answer, ...related] = answers
  if (answer && likely.isThis >= ANSWER_FROM) {
    return { kind: 'answer', ...sure, answer, related }
  }
  if (answers.length > 1 && likely.isThere >= ASK_FROM) {
    return { kind: 'choices', ...sure, choices: answers }
  }
  return { kind: 'unanswered', ...sure, nearest: answers }
}

/** Share of the question's weight that the first answer holds, and its lead over the second. */
function likelihood({ question, found }: Ranking, { index }: Mind): { isThere: number; isThis: number } {
  const first = found[0]
  if (!first) return { isThere: 0, isThis: 0 }
  const held = new Set(
    index.sequences.subarray(index.sequenceStarts[first.place], index.sequenceStarts[first.place + 1]),
  )
  let all = 0
  let covered = 0
  const rarest = Math.log(1 + (index.size + 0.5) / 1.5)
  for (const word of question.words) {
    for (const stem of word.stems) {
      const number = index.numberOf(stem)
      const weight = number === undefined ? rarest : (index.idf[number] ?? 0)
      all += weight
      if (number !== undefined && held.has(number + 2)) covered += weight
    }
  }
  const share = all === 0 ? 0 : covered / all
  const lead = first.score - (found[1]?.score ?? 0)
  return { isThere: share, isThis: Math.min(1, share * 0.8 + lead * 0.6) }
}
