import type { AnswerRecord } from '../../corpus/index.ts'

/** An answer in the words that were written for a channel, where some were: the same facts, checked before it was published. */
export function inOwnWords(record: AnswerRecord, channel: 'short' | 'spoken'): AnswerRecord {
  const blocks = record[channel]
  return blocks ? { ...record, blocks } : record
}
