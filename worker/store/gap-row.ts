import * as z from 'zod/mini'
import { LANGUAGES, type Language } from '../contract/index.ts'

export const GAP_STATES = ['open', 'answered', 'dismissed', 'not-ours'] as const
export type GapState = (typeof GAP_STATES)[number]

/** Unanswered questions that ask the same thing. `question` is the wording asked most; `people` counts questions,
 * `wordings` distinct ones; times are ISO. `answer` is what closed it. */
export interface GapRow {
  id: string
  state: GapState
  question: string
  language: Language
  people: number
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
}

export const GAP_COLUMNS = `id, state, question, language, people, wordings, first_seen, last_seen, reason,
  answer_id, answer_language, closed_at, closed_by, assigned_to, snoozed_until`

const Row = z.object({
  id: z.string(),
  state: z.enum(GAP_STATES),
  question: z.string(),
  language: z.enum(LANGUAGES),
  people: z.number(),
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
  }
}
