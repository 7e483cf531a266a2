import type { Statement } from './statements.ts'

/** Words that only stand above a sentence, in its title, heading, step or row, tell less of what it is about. */
const UNDER = 0.5
/** Added to the squared length, as a share of the rarest word's: that both words of a two-word sentence agree proves little. */
const SHORT = 0.3

/** How surely two statements are about one thing, 0–1: the cosine of their words, those of the sentence and, at half their weight, those
 * above it. Rare words weigh more (inverse document frequency over sentences). */
export function createLikeness(statements: readonly Statement[]): (a: Statement, b: Statement) => number {
  const weights = idf(statements)
  const vectors = new Map<Statement, Map<string, number>>()
  const vectorOf = (one: Statement) => {
    const known = vectors.get(one) ?? unit(one, weights)
    vectors.set(one, known)
    return known
  }
  return (a, b) => dot(vectorOf(a), vectorOf(b))
}

function idf(statements: readonly Statement[]): ReadonlyMap<string, number> {
  const frequency = new Map<string, number>()
  const sentences = new Set(statements.map(({ words }) => words))
  for (const words of sentences) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  return new Map([...frequency].map(([word, count]) => [word, Math.log(1 + sentences.size / count)]))
}

function unit({ words, under }: Statement, weights: ReadonlyMap<string, number>): Map<string, number> {
  const most = Math.max(1, ...weights.values())
  const vector = new Map([...under].map((word) => [word, (weights.get(word) ?? most) * UNDER]))
  for (const word of words) vector.set(word, weights.get(word) ?? most)
  const length = Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight ** 2, SHORT * most ** 2))
  return new Map([...vector].map(([word, weight]) => [word, weight / length]))
}

function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0)
  return sum
}
