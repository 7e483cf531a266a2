import * as z from 'zod/mini'
import { LANGUAGES, type Language } from '../../contract/index.ts'
import { type Entry, table } from '../table.ts'
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

const RECEIPTS = table({
  code: z.string(),
  text: z.string(),
  language: z.enum(LANGUAGES),
  agency: z.string(),
  createdAt: z.string(),
  state: z.exactOptional(z.enum(GAP_STATES)),
  reason: z.exactOptional(z.string()),
  answerId: z.exactOptional(z.string()),
})

function toReceipt({ state, reason = '', answerId: answer, ...row }: Entry<typeof RECEIPTS>): ReceiptRow {
  return state ? { ...row, gap: { state, reason, ...(answer ? { answer } : {}) } } : row
}

/** The receipt with this code, as it was given out; one whose question waits in the inbox is in no gap yet. */
export async function readReceipt(db: D1Database, code: string): Promise<ReceiptRow | undefined> {
  const found = await db
    .prepare(
      `SELECT r.code, r.text, r.language, r.agency, r.created_at, g.state, g.reason, g.answer_id
       FROM receipts r LEFT JOIN gaps g ON g.id = r.gap_id WHERE r.code = ?1
       UNION ALL SELECT receipt, message ->> 'text', message ->> 'language', message ->> 'agency', at, NULL, NULL, NULL
       FROM log_inbox WHERE receipt = ?1 LIMIT 1`,
    )
    .bind(code)
    .first()
  const receipt = RECEIPTS.find(found)
  return receipt && toReceipt(receipt)
}

/** The gap that a receipt's question is in; undefined where there is no such receipt, or its question is in none. */
export async function gapOfReceipt(db: D1Database, code: string): Promise<string | undefined> {
  const found = await db.prepare('SELECT gap_id FROM receipts WHERE code = ?').bind(code).first<string>('gap_id')
  return found ?? undefined
}
