import type { Answer, Language } from '../contract/index.ts'
import { type AnswerRecord, presentAnswer } from '../corpus/index.ts'
import type { Snapshot } from '../corpus/snapshot/index.ts'
import { callNowOf } from './urgent/urgent-of.ts'

/** What an answer is shown with. */
export interface Showing {
  snapshot: Pick<Snapshot, 'agencies' | 'states' | 'lines'>
  /** ISO date. */
  today: string
  /** The reader's language, where it may not be the answer's. */
  reader?: Language
}

/** A record as every channel shows it, whatever the way that led to it: one for people in danger says whom to call before its own words.
 * No channel presents a record by itself. */
export function shownAnswer(record: AnswerRecord, { snapshot, today, reader = record.language }: Showing): Answer {
  const callNow = callNowOf(record, snapshot)
  const answer = presentAnswer(record, snapshot.agencies, reader, today, snapshot.states)
  return { ...(callNow.length > 0 ? { callNow } : {}), ...answer }
}
