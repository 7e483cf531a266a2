/** A gap that a new question may belong to, and ways it was asked, most often first. */
export interface CandidateGap {
  id: string
  wordings: string[]
  /** How many wordings it has, of which it may bring a few. */
  wordingCount: number
}

export type Similarity = (a: string, b: string) => number

/** Likeness from which a question joins a gap of one wording, and two such gaps become one. Lower: fewer, wider gaps, and more
 * wrong company. `npm run bench -- groups` on the questions of held-out answers; see EXPERIMENTS.md in worker/gaps. */
export const JOIN_LIKENESS = 0.4383
/** A gap of two wordings or more asks for so much less: a mean over several is surer than one look. With more doublings a large gap draws
 * in everything, and the order in which questions come says more. */
const LESS_A_DOUBLING = 0.0286
const MOST_DOUBLINGS = 1
/** How much the likest pair counts beside the mean over all pairs. By the likest alone a gap drifts from one thing to another,
 * wording by wording; by the mean alone what is asked in many ways stays apart. */
const LIKEST = 0.31

function likeness(some: string[], others: string[], similarity: Similarity): number {
  let [sum, likest] = [0, 0]
  for (const one of some)
    for (const other of others) {
      const value = similarity(one, other)
      sum += value
      if (value > likest) likest = value
    }
  return (1 - LIKEST) * (sum / Math.max(1, some.length * others.length)) + LIKEST * likest
}

/** The likeness that a gap of so many wordings asks for. */
export function joinLikeness(wordings: number): number {
  return JOIN_LIKENESS - LESS_A_DOUBLING * Math.min(MOST_DOUBLINGS, Math.log2(Math.max(1, wordings)))
}

/** The gap that wordings belong to: the one they are most like, where that is like enough. It serves a new question, and a
 * gap that has grown: joining as questions come depends on their order, joining gaps afterwards takes that back.
 * @param size - How many wordings the gap has that has grown: the smaller of two gaps says what is enough. */
export function closestGap<Gap extends CandidateGap>(
  wordings: string[],
  candidates: Gap[],
  similarity: Similarity,
  size = Number.POSITIVE_INFINITY,
): Gap | undefined {
  let best: { gap: Gap; score: number } | undefined
  for (const gap of candidates) {
    const score = likeness(wordings, gap.wordings, similarity)
    if (score >= joinLikeness(Math.min(size, gap.wordingCount)) && score > (best?.score ?? 0)) best = { gap, score }
  }
  return best?.gap
}
