/** A gap that a new question may belong to, and ways it was asked, most often first. */
export interface CandidateGap {
  id: string
  wordings: string[]
}

/** Mean similarity to a gap's wordings from which a question joins it. Lower: fewer, wider gaps, and more wrong company.
 * `npm run bench -- groups` measures it. */
export const JOIN_SIMILARITY = 0.5

/** The gap that a question joins: the one it is most like on average, where that is like enough. Joining by the average
 * (not by the likest wording) keeps a gap from growing from one thing to another, wording by wording. */
export function joinGap(
  question: string,
  candidates: CandidateGap[],
  similarity: (a: string, b: string) => number,
): string | undefined {
  let best: { id: string; score: number } | undefined
  for (const { id, wordings } of candidates) {
    const scores = wordings.map((wording) => similarity(question, wording))
    const score = scores.reduce((sum, one) => sum + one, 0) / Math.max(1, scores.length)
    if (score >= JOIN_SIMILARITY && score > (best?.score ?? 0)) best = { id, score }
  }
  return best?.id
}
