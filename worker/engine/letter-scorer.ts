import { buildLetterIndex, letterGroups } from './letter-index.ts'
import type { SearchIndex } from './search-index.ts'
import { K1 } from './settings.ts'

/** BM25 over groups of four letters, for answers that the word index has found already. */
export function createLetterScorer(index: SearchIndex): (stems: string[], places: number[]) => Float64Array {
  const letters = buildLetterIndex(index.terms)
  const heads = new Int32Array(index.terms.length).fill(-1) // first link of a term, −1 where it holds no group of the question
  return (stems, places) => {
    const groups = [...new Set(stems.flatMap(letterGroups))]
    const links: { group: number; next: number }[] = []
    const linked: number[] = []
    const frequencies = groups.map((bucket, group) => {
      let answers = 0
      for (let at = letters.starts[bucket] ?? 0; at < (letters.starts[bucket + 1] ?? 0); at++) {
        const term = letters.terms[at] ?? 0
        answers += (index.postingStarts[term + 1] ?? 0) - (index.postingStarts[term] ?? 0)
        links.push({ group, next: heads[term] ?? -1 })
        heads[term] = links.length - 1
        linked.push(term)
      }
      return Math.min(answers, index.size)
    })
    const rarity = frequencies.map((answers) => Math.log(1 + (index.size - answers + 0.5) / (answers + 0.5)))
    const sums = new Float64Array(groups.length)
    const scores = Float64Array.from(places, (place) => {
      sums.fill(0)
      for (let at = index.answerStarts[place] ?? 0; at < (index.answerStarts[place + 1] ?? 0); at++) {
        for (let link = heads[index.answerTerms[at] ?? 0] ?? -1; link >= 0; ) {
          const { group, next } = links[link] ?? { group: 0, next: -1 }
          sums[group] = (sums[group] ?? 0) + (index.answerWeights[at] ?? 0)
          link = next
        }
      }
      return sums.reduce(
        (score, frequency, group) => score + ((rarity[group] ?? 0) * (K1 + 1) * frequency) / (frequency + K1),
        0,
      )
    })
    for (const term of linked) heads[term] = -1
    return scores
  }
}
