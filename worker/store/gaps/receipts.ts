import * as z from 'zod/mini'
import { LANGUAGES, type Language } from '../../contract/index.ts'
import { GAP_STATES, type GapState } from './gap-row.ts'

/** A receipt and the gap that its question is in; no gap where it was not grouped. */
export interface ReceiptRow {
  code: string
  text: string
  language: Language
  /** '' where no agency was named. */
  agency: string
  createdAt: string
  gap?: { state: GapState; reason: string; answer?: string }
}

const Row = z.object({
  code: z.string(),
  text: z.string(),
  language: z.enum(LANGUAGES),
  agency: z.string(),
  created_at: z.string(),
  state: z.nullable(z.enum(GAP_STATES)),
  reason: z.nullable(z.string()),
  answer_id: z.nullable(z.string()),
})

function toReceipt(found: unknown): ReceiptRow {
  const { created_at, state, reason, answer_id, ...row } = Row.parse(found)
  const gap = state && { state, reason: reason ?? '', ...(answer_id === null ? {} : { answer: answer_id }) }
  return { ...row, createdAt: created_at, ...(gap ? { gap } : {}) }
}

/** The receipt with this code, as it was given out. */
export async function readReceipt(db: D1Database, code: string): Promise<ReceiptRow | undefined> {
  const found = await db
    .prepare(
      `SELECT r.code, r.text, r.language, r.agency, r.created_at, g.state, g.reason, g.answer_id
       FROM receipts r LEFT JOIN gaps g ON g.id = r.gap_id WHERE r.code = ?`,
    )
    .bind(code)
    .first()
  return found ? toReceipt(found) : undefined
}
