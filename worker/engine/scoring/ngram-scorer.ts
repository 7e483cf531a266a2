import { isSmall } from '../text/terms.ts'
import type { SearchIndex } from '../word-index/search-index.ts'
import { buildNgramIndex, ngramsOf, ordinalOfNgram } from './ngram-index.ts'
import { saturated, saturatedIdf } from './saturation.ts'
import { createSpaceScorer } from './space-ngrams.ts'

/** BM25 over character 4-grams, within words and across the space between two, for answers that the word index has found already. */
export function createNgramScorer(index: SearchIndex): (stems: string[], docIds: number[]) => Float64Array {
  const known = buildNgramIndex(index.terms)
  const spaceScores = createSpaceScorer(index)
  const heads = new Int32Array(index.terms.length).fill(-1) // a term's first link, −1 where it holds no n-gram of the question
  let linkNgrams = new Int32Array(1024)
  let linkNexts = new Int32Array(1024)

  return (stems, docIds) => {
    const wanted = [...new Set(stems.filter((stem) => !isSmall(stem)).flatMap(ngramsOf))]
    const ngrams = wanted.map((ngram) => ordinalOfNgram(known, ngram)).filter((ordinal) => ordinal >= 0)
    const idfs = new Float64Array(ngrams.length)
    let links = 0
    for (const [ngram, ordinal] of ngrams.entries()) {
      const end = known.starts[ordinal + 1] ?? 0
      let answers = 0
      for (let at = known.starts[ordinal] ?? 0; at < end; at++) {
        const term = known.terms[at] ?? 0
        answers += (index.postingStarts[term + 1] ?? 0) - (index.postingStarts[term] ?? 0)
        if (links === linkNgrams.length) {
          linkNgrams = doubled(linkNgrams)
          linkNexts = doubled(linkNexts)
        }
        linkNgrams[links] = ngram
        linkNexts[links] = heads[term] ?? -1
        heads[term] = links++
      }
      idfs[ngram] = saturatedIdf(answers, index.size)
    }
    const sums = new Float64Array(ngrams.length)
    const scores = spaceScores(stems, docIds)
    for (let at = 0; at < docIds.length; at++) {
      sums.fill(0)
      addNgrams(index, docIds[at] ?? 0, heads, linkNgrams, linkNexts, sums)
      scores[at] = (scores[at] ?? 0) + saturated(sums, idfs)
    }
    for (const ordinal of ngrams) {
      for (let at = known.starts[ordinal] ?? 0; at < (known.starts[ordinal + 1] ?? 0); at++)
        heads[known.terms[at] ?? 0] = -1
    }
    return scores
  }
}

/** Adds the weights of an answer's terms to every n-gram of the question that they hold. */
function addNgrams(
  index: SearchIndex,
  docId: number,
  heads: Int32Array,
  linkNgrams: Int32Array,
  linkNexts: Int32Array,
  sums: Float64Array,
): void {
  const end = index.answerStarts[docId + 1] ?? 0
  for (let at = index.answerStarts[docId] ?? 0; at < end; at++) {
    for (let link = heads[index.answerTerms[at] ?? 0] ?? -1; link >= 0; link = linkNexts[link] ?? -1) {
      const ngram = linkNgrams[link] ?? 0
      sums[ngram] = (sums[ngram] ?? 0) + (index.answerFrequencies[at] ?? 0)
    }
  }
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}
