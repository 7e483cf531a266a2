import type { Snapshot } from '../../corpus/snapshot/index.ts'
import { FIELD_END, type Numbers, type OpenedIndex, room } from '../bm25f-index/index.ts'
import { openDatabase, openedIndex } from '../database/answer-database.ts'
import { FIELDS } from '../settings.ts'

/** A snapshot's words: the index that Orama searches, and what the finer ranking needs beside it. */
export interface SearchIndex extends OpenedIndex, ByAnswer {
  /** 1 for answers that have logged wordings. */
  readonly worded: Uint8Array
}

/** Postings the other way round: answer `a` holds the distinct terms from `answerStarts[a]` up to `answerStarts[a + 1]`, ascending. */
interface ByAnswer {
  readonly answerStarts: Uint32Array
  readonly answerTerms: Numbers
  readonly answerFrequencies: Float32Array
}

/** The field of logged wordings. */
const WORDINGS = Object.keys(FIELDS).indexOf('asked')

/** Reads the index out of a snapshot: about 1 µs a word.
 * @throws {Error} where the snapshot was not compiled for this engine. */
export function openIndex(snapshot: Snapshot): SearchIndex {
  return searchIndex(openedIndex(openDatabase(snapshot)))
}

/** @param opened - What Orama loaded. */
export function searchIndex(opened: OpenedIndex): SearchIndex {
  return { ...opened, worded: wordedAnswers(opened), ...byAnswer(opened) }
}

function wordedAnswers({ size, sequences, sequenceStarts }: OpenedIndex): Uint8Array {
  return Uint8Array.from({ length: size }, (_, answer) => {
    let at = sequenceStarts[answer] ?? 0
    for (let field = 0; field < WORDINGS; field++) at = sequences.indexOf(FIELD_END, at) + 1
    return Number(sequences[at] !== FIELD_END)
  })
}

function byAnswer(opened: OpenedIndex): ByAnswer {
  const { size, terms, postingStarts, postingDocIds, postingFrequencies } = opened
  const answerStarts = new Uint32Array(size + 1)
  for (const answer of postingDocIds) answerStarts[answer + 1] = (answerStarts[answer + 1] ?? 0) + 1
  for (let answer = 0; answer < size; answer++)
    answerStarts[answer + 1] = (answerStarts[answer + 1] ?? 0) + (answerStarts[answer] ?? 0)
  const answerTerms = room(postingDocIds.length, postingStarts.length)
  const answerFrequencies = new Float32Array(postingDocIds.length)
  const next = answerStarts.slice()
  for (let term = 0; term < terms.length; term++) {
    for (let at = postingStarts[term] ?? 0; at < (postingStarts[term + 1] ?? 0); at++) {
      const answer = postingDocIds[at] ?? 0
      const slot = next[answer] ?? 0
      answerTerms[slot] = term
      answerFrequencies[slot] = postingFrequencies[at] ?? 0
      next[answer] = slot + 1
    }
  }
  return { answerStarts, answerTerms, answerFrequencies }
}
