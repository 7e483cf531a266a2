import { isSmall } from '../text/terms.ts'
import type { SearchIndex } from '../word-index/search-index.ts'
import { buildLetterIndex, letterGroups, ordinalOfGroup } from './letter-index.ts'
import { createSpaceScorer } from './letter-spaces.ts'
import { saturated, saturatedIdf } from './saturation.ts'

/** BM25 over groups of four characters, within words and across the space between two, for answers that the word index has found already. */
export function createLetterScorer(index: SearchIndex): (stems: string[], docIds: number[]) => Float64Array {
  const letters = buildLetterIndex(index.terms)
  const spaceScores = createSpaceScorer(index)
  const heads = new Int32Array(index.terms.length).fill(-1) // a term's first link, −1 where it holds no group of the question
  let linkGroups = new Int32Array(1024)
  let linkNexts = new Int32Array(1024)

  return (stems, docIds) => {
    const wanted = [...new Set(stems.filter((stem) => !isSmall(stem)).flatMap(letterGroups))]
    const groups = wanted.map((group) => ordinalOfGroup(letters, group)).filter((ordinal) => ordinal >= 0)
    const idfs = new Float64Array(groups.length)
    let links = 0
    for (const [group, ordinal] of groups.entries()) {
      const end = letters.starts[ordinal + 1] ?? 0
      let answers = 0
      for (let at = letters.starts[ordinal] ?? 0; at < end; at++) {
        const term = letters.terms[at] ?? 0
        answers += (index.postingStarts[term + 1] ?? 0) - (index.postingStarts[term] ?? 0)
        if (links === linkGroups.length) {
          linkGroups = doubled(linkGroups)
          linkNexts = doubled(linkNexts)
        }
        linkGroups[links] = group
        linkNexts[links] = heads[term] ?? -1
        heads[term] = links++
      }
      idfs[group] = saturatedIdf(answers, index.size)
    }
    const sums = new Float64Array(groups.length)
    const scores = spaceScores(stems, docIds)
    for (let at = 0; at < docIds.length; at++) {
      sums.fill(0)
      addGroups(index, docIds[at] ?? 0, heads, linkGroups, linkNexts, sums)
      scores[at] = (scores[at] ?? 0) + saturated(sums, idfs)
    }
    for (const ordinal of groups) {
      for (let at = letters.starts[ordinal] ?? 0; at < (letters.starts[ordinal + 1] ?? 0); at++)
        heads[letters.terms[at] ?? 0] = -1
    }
    return scores
  }
}

/** Adds the weights of an answer's terms to every group of the question that they hold. */
function addGroups(
  index: SearchIndex,
  docId: number,
  heads: Int32Array,
  linkGroups: Int32Array,
  linkNexts: Int32Array,
  sums: Float64Array,
): void {
  const end = index.answerStarts[docId + 1] ?? 0
  for (let at = index.answerStarts[docId] ?? 0; at < end; at++) {
    for (let link = heads[index.answerTerms[at] ?? 0] ?? -1; link >= 0; link = linkNexts[link] ?? -1) {
      const group = linkGroups[link] ?? 0
      sums[group] = (sums[group] ?? 0) + (index.answerFrequencies[at] ?? 0)
    }
  }
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}
