import * as z from 'zod/mini'
import { LANGUAGES, type Language } from '../../contract/index.ts'

export const GAP_STATES = ['open', 'answered', 'dismissed', 'not-ours'] as const
export type GapState = (typeof GAP_STATES)[number]

/** Kinds of work: questions without an answer, questions asked back about where nobody picks a choice, an answer that did not
 * help, an answer whose check is due. */
export const GAP_KINDS = ['question', 'choices', 'feedback', 'review'] as const
export type GapKind = (typeof GAP_KINDS)[number]

/** Unanswered questions that ask the same thing. `question` is the wording asked most; `people` counts questions,
 * `wordings` distinct ones; times are ISO. `answer` is what closed it; for feedback and reviews the answer that the work is
 * about, and its title is the question. */
export interface GapRow {
  id: string
  kind: GapKind
  state: GapState
  question: string
  language: Language
  people: number
  /** Of the people, how many asked about something that cannot wait. */
  urgent: number
  /** Of people who were asked back, how many picked a choice. */
  chosen: number
  wordings: number
  firstSeen: string
  lastSeen: string
  reason: string
  answer?: { id: string; language: Language }
  closedAt?: string
  closedBy?: string
  /** Name of who works on it. */
  assignedTo?: string
  /** ISO day on which it comes back, where it was put aside. */
  snoozedUntil?: string
  /** Agency whose work it is: it was handed there, or owns the answer. Without it, all on whose pages it was asked. */
  agency?: string
  /** Who handed it to that agency. */
  handedBy?: string
}

export const GAP_COLUMNS = `id, kind, state, question, language, people, urgent, chosen, wordings, first_seen, last_seen, reason,
  answer_id, answer_language, closed_at, closed_by, assigned_to, snoozed_until, agency, handed_by`

const Row = z.object({
  id: z.string(),
  kind: z.enum(GAP_KINDS),
  state: z.enum(GAP_STATES),
  question: z.string(),
  language: z.enum(LANGUAGES),
  people: z.number(),
  urgent: z.number(),
  chosen: z.number(),
  wordings: z.number(),
  first_seen: z.string(),
  last_seen: z.string(),
  reason: z.string(),
  answer_id: z.nullable(z.string()),
  answer_language: z.nullable(z.enum(LANGUAGES)),
  closed_at: z.nullable(z.string()),
  closed_by: z.nullable(z.string()),
  assigned_to: z.string(),
  snoozed_until: z.string(),
  agency: z.string(),
  handed_by: z.string(),
})

/** A row of `gaps` as the rest of the Worker knows it. */
export function toGap(found: unknown): GapRow {
  const {
    first_seen,
    last_seen,
    answer_id,
    answer_language,
    closed_at,
    closed_by,
    assigned_to,
    snoozed_until,
    agency,
    handed_by,
    ...row
  } = Row.parse(found)
  return {
    ...row,
    firstSeen: first_seen,
    lastSeen: last_seen,
    ...(answer_id && answer_language ? { answer: { id: answer_id, language: answer_language } } : {}),
    ...(closed_at ? { closedAt: closed_at } : {}),
    ...(closed_by ? { closedBy: closed_by } : {}),
    ...(assigned_to ? { assignedTo: assigned_to } : {}),
    ...(snoozed_until ? { snoozedUntil: snoozed_until } : {}),
    ...(agency ? { agency } : {}),
    ...(handed_by ? { handedBy: handed_by } : {}),
  }
}
