import { type Numbers, room } from './numbers.ts'
import { FIELD_END, FIRST_TERM, type SavedIndex, TEXT_END } from './saved-index.ts'

/** Which documents hold each term, and how much: term `t`'s are from `postingStarts[t]` up to `postingStarts[t + 1]`, by document. */
export interface Postings {
  readonly postingStarts: Uint32Array
  readonly postingDocIds: Numbers
  /** Frequency in all fields, each weighted and divided by its length: what BM25F saturates. */
  readonly postingFrequencies: Float32Array
}

/** One pass over all tokens: how many words each field of a document has, stop words left out; and where each term's postings begin. */
export function countTokens({ fields, sequences, sequenceStarts }: SavedIndex, stopped: Uint8Array) {
  const size = sequenceStarts.length - 1
  const counts = new Float64Array(size * fields.length)
  const postingStarts = new Uint32Array(stopped.length + 1)
  const lastSeen = new Uint32Array(stopped.length) // docId + 1, so that 0 means not yet
  for (let docId = 0; docId < size; docId++) {
    let field = 0
    const end = sequenceStarts[docId + 1] ?? 0
    for (let at = sequenceStarts[docId] ?? 0; at < end; at++) {
      const token = sequences[at] ?? TEXT_END
      const term = token - FIRST_TERM
      if (token === FIELD_END) field++
      if (term < 0 || stopped[term] === 1) continue
      const count = docId * fields.length + field
      counts[count] = (counts[count] ?? 0) + 1
      if (lastSeen[term] === docId + 1) continue
      lastSeen[term] = docId + 1
      postingStarts[term + 1] = (postingStarts[term + 1] ?? 0) + 1
    }
  }
  for (let term = 0; term < stopped.length; term++)
    postingStarts[term + 1] = (postingStarts[term + 1] ?? 0) + (postingStarts[term] ?? 0)
  return { counts, postingStarts }
}

/** Puts each document's terms into their postings.
 * @param weights - What a term counts in each field. */
export function preparePostings(
  { fields, sequences, sequenceStarts }: Pick<SavedIndex, 'fields' | 'sequences' | 'sequenceStarts'>,
  stopped: Uint8Array,
  fieldLengths: Float64Array,
  postingStarts: Uint32Array,
  weights: readonly number[],
): Pick<Postings, 'postingDocIds' | 'postingFrequencies'> {
  const total = postingStarts[postingStarts.length - 1] ?? 0
  const postingDocIds = room(total, sequenceStarts.length)
  const postingFrequencies = new Float32Array(total)
  const next = postingStarts.slice()
  for (let docId = 0; docId + 1 < sequenceStarts.length; docId++) {
    let field = 0
    const last = sequenceStarts[docId + 1] ?? 0
    for (let at = sequenceStarts[docId] ?? 0; at < last; at++) {
      const term = (sequences[at] ?? 0) - FIRST_TERM
      if (term < 0) {
        if (sequences[at] === FIELD_END) field++
        continue
      }
      if (stopped[term] === 1) continue
      const end = next[term] ?? 0
      const isOpen = end > (postingStarts[term] ?? 0) && postingDocIds[end - 1] === docId
      const slot = isOpen ? end - 1 : end
      const weight = (weights[field] ?? 0) / (fieldLengths[docId * fields.length + field] ?? 1)
      postingDocIds[slot] = docId
      postingFrequencies[slot] = (postingFrequencies[slot] ?? 0) + weight
      if (!isOpen) next[term] = end + 1
    }
  }
  return { postingDocIds, postingFrequencies }
}
