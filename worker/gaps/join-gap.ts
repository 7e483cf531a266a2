/** A gap that a new question may belong to, and ways it was asked, most often first. */
export interface CandidateGap {
  id: string
  wordings: string[]
}

export type Similarity = (a: string, b: string) => number

/** Mean similarity from which a question joins a gap, and two gaps become one. Lower: fewer, wider gaps, and more wrong
 * company. `npm run bench -- groups` on the questions of held-out answers, B-cubed precision and recall: qcfaq .89 and .58,
 * d2d .92 and .99 (validation); with the training questions, twice as many, .88 and .50, .86 and .82. */
export const JOIN_SIMILARITY = 0.41

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
