/** Share of pairs in which the positive scores higher; a tie counts half. NaN where one side is empty. */
export function auroc(positives: number[], negatives: number[]): number {
  const all = [
    ...positives.map((score) => ({ score, positive: 1 })),
    ...negatives.map((score) => ({ score, positive: 0 })),
  ]
  all.sort((a, b) => a.score - b.score)
  let rankSum = 0
  for (let start = 0; start < all.length; ) {
    let end = start
    while (end < all.length && all[end]?.score === all[start]?.score) end++
    const rank = (start + end + 1) / 2
    for (let at = start; at < end; at++) rankSum += all[at]?.positive ? rank : 0
    start = end
  }
  const pairs = positives.length * negatives.length
  return pairs === 0 ? Number.NaN : (rankSum - (positives.length * (positives.length + 1)) / 2) / pairs
}

/** What was shown with which confidence, and whether it was right. */
export interface Shown {
  confidence: number
  right: boolean
}

/** Share of `answerable` questions that are answered right at the lowest threshold which keeps `precision` of what is shown right. */
export function rightAtPrecision(shown: Shown[], answerable: number, precision: number): number {
  const sorted = [...shown].sort((a, b) => b.confidence - a.confidence)
  let right = 0
  let best = 0
  for (const [at, { right: isRight, confidence }] of sorted.entries()) {
    if (isRight) right++
    const isLastOfTie = sorted[at + 1]?.confidence !== confidence
    if (isLastOfTie && right / (at + 1) >= precision) best = right
  }
  return answerable === 0 ? Number.NaN : best / answerable
}

/** Expected calibration error over ten bins of equal width: mean distance of confidence from the share that was right. */
export function calibrationError(shown: Shown[]): number {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, confidence: 0, right: 0 }))
  for (const { confidence, right } of shown) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))]
    if (!bin) continue
    bin.count++
    bin.confidence += confidence
    bin.right += right ? 1 : 0
  }
  const distance = bins.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0)
  return shown.length === 0 ? Number.NaN : distance / shown.length
}

/** Mean of what is a number. */
export function mean(values: number[]): number {
  const known = values.filter((value) => !Number.isNaN(value))
  return known.length === 0 ? Number.NaN : known.reduce((sum, value) => sum + value, 0) / known.length
}

/** The value below which `share` of the values lie (nearest rank). */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
