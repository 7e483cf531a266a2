import { isOver } from '../../clock.ts'
import type { Background } from '../../live/live.ts'
import { withinMs } from '../../live/within-ms.ts'
import { logError, logWarning } from '../../log.ts'
import { perIsolate } from '../../per-isolate.ts'
import { putInInbox, receiptOfReply } from '../../store/log/inbox.ts'
import type { FeedbackMessage, QuestionMessage } from './log-message.ts'
import { isOwnTraffic } from './own-traffic.ts'
import { sendToLog } from './send-to-log.ts'

/** Somebody waits for this, so it is given up long before they do. */
const STORE_TIMEOUT_MS = 1_000
/** How long a D1 that did not answer is not asked again: those who come meanwhile wait for the queue alone. */
const LEAVE_ALONE_MS = 5_000

const memory = perIsolate(() => ({ leftAloneSinceMs: Number.NEGATIVE_INFINITY }))

/** Keeps a message that is promised to somebody: in D1, or, where D1 does not take it in time, on the queue.
 * @returns Whether either has it for sure; only then may anyone be told so. */
export async function keepInLog(
  env: Env,
  background: Background,
  message: QuestionMessage | FeedbackMessage,
): Promise<boolean> {
  if (isOwnTraffic(env)) return true
  if (!(await isInStore(env, message))) return isOnQueue(env, message)
  // The queue brings it to its place. What is lost on that way comes from the inbox a minute later.
  background.waitUntil(sendToLog(env, message))
  return true
}

/** The receipt, and the redacted text, of a question that was kept under a reply's id; undefined where there is none, or D1 does not say. */
export async function keptBefore(env: Env, id: string): Promise<{ code: string; text: string } | undefined> {
  try {
    return await withinMs(receiptOfReply(env.DB, id), STORE_TIMEOUT_MS)
  } catch (error) {
    logWarning('D1 did not say whether a question was kept before', error)
    return undefined
  }
}

async function isInStore(env: Env, message: QuestionMessage | FeedbackMessage): Promise<boolean> {
  if (!env.DB || !isOver(memory.now.leftAloneSinceMs, LEAVE_ALONE_MS)) return false
  const id = message.kind === 'question' ? message.id : message.reply
  const receipt = message.kind === 'question' ? message.receipt : undefined
  try {
    const entry = { id, kind: message.kind, at: message.at, receipt, message }
    await withinMs(putInInbox(env.DB, entry), STORE_TIMEOUT_MS)
    return true
  } catch (error) {
    memory.now.leftAloneSinceMs = Date.now()
    logWarning('D1 did not take what was promised; the queue is asked', error)
    return false
  }
}

async function isOnQueue(env: Env, message: QuestionMessage | FeedbackMessage): Promise<boolean> {
  try {
    await withinMs(env.LOG.send(message), STORE_TIMEOUT_MS)
    return true
  } catch (error) {
    logError('neither D1 nor the queue took what was said; its sender is told so', error)
    return false
  }
}
