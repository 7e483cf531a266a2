/** A gap that a new question may belong to, and ways it was asked, most often first. */
export interface CandidateGap {
  id: string
  wordings: string[]
}

export type Similarity = (a: string, b: string) => number

/** Mean similarity from which a question joins a gap, and two gaps become one. Lower: fewer, wider gaps, and more wrong
 * company. 0.455 keeps B-cubed precision at .89 (qcfaq) and .90 (d2d); `npm run bench -- groups` measures it. */
export const JOIN_SIMILARITY = 0.455

/** The mean over all pairs of wordings. By the mean (not by the likest pair) a gap cannot drift from one thing to another,
 * wording by wording. */
function likeness(some: string[], others: string[], similarity: Similarity): number {
  let sum = 0
  for (const one of some) for (const other of others) sum += similarity(one, other)
  return sum / Math.max(1, some.length * others.length)
}

/** The gap that wordings belong to: the one they are most like, where that is like enough. It serves a new question, and a
 * gap that has grown: joining as questions come depends on their order, joining gaps afterwards takes that back. */
export function joinGap<Gap extends CandidateGap>(
  wordings: string[],
  candidates: Gap[],
  similarity: Similarity,
): Gap | undefined {
  let best: { gap: Gap; score: number } | undefined
  for (const gap of candidates) {
    const score = likeness(wordings, gap.wordings, similarity)
    if (score >= JOIN_SIMILARITY && score > (best?.score ?? 0)) best = { gap, score }
  }
  return best?.gap
}
