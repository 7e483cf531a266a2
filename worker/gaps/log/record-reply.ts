import type { AnswerLink, Channel, Language, Reply } from '../../contract/index.ts'
import type { Engine } from '../../engine/index.ts'
import { crowdNow } from '../../http/crowd.ts'
import type { Background } from '../../live/live.ts'
import { publishedNumbers } from '../redaction/published-numbers.ts'
import { redact } from '../redaction/redact.ts'
import { redactPage } from '../redaction/redact-page.ts'
import { keepInLog, keptBefore } from './keep-in-log.ts'
import type { QuestionMessage } from './log-message.ts'
import { sendToLog } from './send-to-log.ts'

/** A question that was replied to, as it came in. */
export interface Replied {
  question: string
  agency: string | undefined
  page: string | undefined
  channel: Channel
  /** The language it was understood in, and how sure the engine was of its answer, 0–1. */
  language: Language
  confidence: number
  /** Whether it is sent again under the id of a reply that could not keep it. */
  isAgain?: boolean
}

/** What goes on the queue: nothing of a person leaves the request but the question, redacted. */
function questionMessage(reply: Reply, replied: Replied, engine: Engine, now: Date): QuestionMessage {
  const published = publishedNumbers(engine.snapshot)
  const { text, removed } = redact(replied.question, published)
  const crowd = crowdNow()
  return {
    kind: 'question',
    id: reply.id,
    at: now.toISOString(),
    reply: reply.kind,
    text,
    removed,
    language: replied.language,
    agency: replied.agency ?? '',
    page: redactPage(replied.page ?? '', published),
    channel: replied.channel,
    confidence: replied.confidence,
    ...(reply.kind === 'answer' ? { answer: reply.answer.id } : {}),
    snapshot: reply.snapshot,
    ...(crowd === undefined ? {} : { crowd }),
    shown: shownIn(reply).map(({ id }) => id),
    untranslated: untranslatedIn(reply, replied.language),
    ...(reply.kind === 'unanswered' ? { receipt: reply.receipt } : {}),
  }
}

/** Answers that someone was shown instead of one answer. */
function shownIn(reply: Reply): AnswerLink[] {
  if (reply.kind === 'choices' || reply.kind === 'note') return reply.choices
  if (reply.kind === 'contacts') return reply.related
  return reply.kind === 'unanswered' ? reply.nearest : []
}

/** Answers that someone got in another language than they asked in: what is missing is a translation. */
function untranslatedIn(reply: Reply, language: Language): string[] {
  const given = reply.kind === 'answer' ? [reply.answer] : shownIn(reply)
  return given.filter((one) => one.language !== language).map(({ id }) => id)
}

const REPLY_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Logs that someone opened an answer that a reply offered among choices; what is no reply's id is nothing. */
export function recordChosen(env: Env, background: Background, reply: string | undefined, answer: string): void {
  if (reply === undefined || !REPLY_ID.test(reply)) return
  background.waitUntil(sendToLog(env, { kind: 'chosen', at: new Date().toISOString(), reply, answer }))
}

/** Logs a reply. Nobody waits for it, and its failure is nobody's but ours, but where a receipt is given out: that is a promise, so the
 * question is kept first.
 * @returns The reply as it may be sent: its receipt is '' where the question could not be kept. */
export async function recordReply(
  env: Env,
  background: Background,
  engine: Engine,
  reply: Reply,
  replied: Replied,
): Promise<Reply> {
  const message = questionMessage(reply, replied, engine, new Date())
  if (reply.kind === 'unanswered') return keptReply(env, background, reply, message, replied)
  background.waitUntil(sendToLog(env, message))
  return reply
}

/** Logs another question of a turn, without a receipt: nobody was given one. */
export function recordOther(env: Env, background: Background, engine: Engine, reply: Reply, replied: Replied): void {
  const { receipt: _, ...message } = questionMessage(reply, replied, engine, new Date())
  background.waitUntil(sendToLog(env, message))
}

type Unanswered = Extract<Reply, { kind: 'unanswered' }>

/** The reply with the receipt of a question that is kept now, or was before; an id that another question has is not taken again. */
async function keptReply(
  env: Env,
  background: Background,
  reply: Unanswered,
  message: QuestionMessage,
  { isAgain }: Replied,
): Promise<Unanswered> {
  const before = isAgain ? await keptBefore(env, reply.id) : undefined
  if (before?.text === message.text) return { ...reply, receipt: before.code }
  const id = before ? crypto.randomUUID() : reply.id
  const isKept = await keepInLog(env, background, { ...message, id })
  return { ...reply, id, receipt: isKept ? reply.receipt : '' }
}
