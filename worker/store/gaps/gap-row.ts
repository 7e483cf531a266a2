import * as z from 'zod/mini'
import { LANGUAGES, type Language } from '../../contract/index.ts'
import { type Entry, table } from '../table.ts'

export const GAP_STATES = ['open', 'answered', 'dismissed', 'not-ours'] as const
export type GapState = (typeof GAP_STATES)[number]

/** Kinds of work: questions without an answer, questions asked back about where nobody picks a choice, an answer that did not
 * help, an answer whose check is due. */
export const GAP_KINDS = ['question', 'choices', 'feedback', 'review'] as const
export type GapKind = (typeof GAP_KINDS)[number]

const GAPS = table({
  id: z.string(),
  kind: z.enum(GAP_KINDS),
  state: z.enum(GAP_STATES),
  question: z.string(),
  language: z.enum(LANGUAGES),
  people: z.number(),
  /** Of the people, how many asked about something that cannot wait. */
  urgent: z.number(),
  /** Of people who were asked back, how many picked a choice. */
  chosen: z.number(),
  wordings: z.number(),
  firstSeen: z.string(),
  lastSeen: z.string(),
  reason: z.string(),
  answerId: z.exactOptional(z.string()),
  answerLanguage: z.exactOptional(z.enum(LANGUAGES)),
  closedAt: z.exactOptional(z.string()),
  closedBy: z.exactOptional(z.string()),
  /** Name of who works on it. */
  assignedTo: z.exactOptional(z.string()),
  /** ISO day on which it comes back, where it was put aside. */
  snoozedUntil: z.exactOptional(z.string()),
  /** Agency whose work it is: it was handed there, or owns the answer. Without it, all on whose pages it was asked. */
  agency: z.exactOptional(z.string()),
  /** Who handed it to that agency. */
  handedBy: z.exactOptional(z.string()),
})
export const GAP_COLUMNS = GAPS.columns

/** Unanswered questions that ask the same thing. `question` is the wording asked most; `people` counts questions,
 * `wordings` distinct ones; times are ISO. `answer` is what closed it; for feedback and reviews the answer that the work is
 * about, and its title is the question. */
export type GapRow = Omit<Entry<typeof GAPS>, 'answerId' | 'answerLanguage'> & {
  answer?: { id: string; language: Language }
}

/** A row of `gaps` as the rest of the Worker knows it. */
export function toGap(row: unknown): GapRow {
  const { answerId: id, answerLanguage: language, ...gap } = GAPS.read(row)
  return { ...gap, ...(id && language ? { answer: { id, language } } : {}) }
}
