import { logError, logWarning } from '../../log.ts'
import type { LogMessage } from './log-message.ts'
import { isOwnTraffic } from './own-traffic.ts'

/** Waits before each new try; a request's background work ends after 30 s. */
const WAITS_MS = [100, 500, 2_000, 8_000]

/** Puts a message on the queue, trying again when it is refused. What cannot be put there is lost, and the log says so:
 * it names the message's id, never its text. */
export async function sendToLog(env: Env, message: Exclude<LogMessage, { kind: 'inbox' }>): Promise<void> {
  if (isOwnTraffic(env)) return
  for (const waitMs of WAITS_MS) {
    try {
      await env.LOG.send(message)
      return
    } catch (error) {
      logWarning(`the log queue refused a message, trying again in ${waitMs} ms`, error)
      await new Promise((resolve) => setTimeout(resolve, waitMs))
    }
  }
  logError(`a message for the log is lost: ${message.kind} ${'id' in message ? message.id : message.reply}`)
}
