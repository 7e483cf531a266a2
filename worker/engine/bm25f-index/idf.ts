/** BM25's inverse document frequency, ln(1 + (N − df + ½) / (df + ½)): how much it says that something is in `having` of `size` documents. */
export function idf(having: number, size: number): number {
  return Math.log(1 + (size - having + 0.5) / (having + 0.5))
}
