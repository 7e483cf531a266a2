import type { CallToolResult } from '@modelcontextprotocol/server'
import { type AnswerRecord, isoDay } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import type { Background } from '../../live/live.ts'
import { shownAnswer } from '../shown-answer.ts'
import { toldAnswer } from './told-answer.ts'

/** What a request is served with. */
export interface Serving {
  env: Env
  background: Background
  engine: Engine
  origin: string
}

/** Every tool only reads, changes nothing when it is called again, and reaches nothing but this deployment. */
export const READS = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false } as const

/** The same from the record. */
export function toldRecord(record: AnswerRecord, { engine, origin }: Serving) {
  return toldAnswer(shownAnswer(record, { snapshot: engine.snapshot, today: isoDay(new Date()) }), origin)
}

/** A result as data, and as text for clients that read no data. */
export function result(data: Record<string, unknown>, text: string): CallToolResult {
  return { structuredContent: data, content: [{ type: 'text', text }] }
}

/** What the model can mend: said in words, not as a fault of the protocol. */
export function refusal(text: string): CallToolResult {
  return { isError: true, content: [{ type: 'text', text }] }
}
