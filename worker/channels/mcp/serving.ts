import type { CallToolResult } from '@modelcontextprotocol/server'
import type { Answer, AnswerLink, Urgent } from '../../contract/index.ts'
import { type AnswerRecord, answerUrl, isoDay, presentAnswer } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import type { Background } from '../../live/live.ts'
import { answerMarkdown, LICENCE } from '../markdown/answer-markdown.ts'
import { urgentOfAnswer } from '../urgent/urgent-of.ts'

/** What a request is served with. */
export interface Serving {
  env: Env
  background: Background
  engine: Engine
  origin: string
}

/** Every tool only reads, changes nothing when it is called again, and reaches nothing but this deployment. */
export const READS = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false } as const

/** An answer as an assistant gets it: enough to quote it and to name its source. */
export function toldAnswer(answer: Answer, origin: string, urgent?: Urgent) {
  const { id, language, title, version, agency, owner, checked, goodUntil, sources } = answer
  const markdown = answerMarkdown(answer, origin, isoDay(new Date()), urgent)
  const about = { id, language, title, version, agency: agency.name, owner, checkedOn: checked, licence: LICENCE }
  return { ...about, ...(goodUntil ? { goodUntil } : {}), sources, url: `${origin}${answer.url}`, markdown }
}

/** The same from the record. */
export function toldRecord(record: AnswerRecord, { engine, origin }: Serving) {
  const { agencies, states } = engine.snapshot
  const answer = presentAnswer(record, agencies, record.language, isoDay(new Date()), states)
  return toldAnswer(answer, origin, urgentOfAnswer(record, engine))
}

/** An answer by name, to be read with `get_answer`. */
export function toldLink({ id, language, title, agency }: AnswerLink, origin: string) {
  return { id, language, title, agency: agency.name, url: `${origin}${answerUrl({ id, language })}` }
}

/** A result as data, and as text for clients that read no data. */
export function result(data: Record<string, unknown>, text: string): CallToolResult {
  return { structuredContent: data, content: [{ type: 'text', text }] }
}

/** What the model can mend: said in words, not as a fault of the protocol. */
export function refusal(text: string): CallToolResult {
  return { isError: true, content: [{ type: 'text', text }] }
}
