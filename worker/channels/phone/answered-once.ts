import { withinMs } from '../../live/within-ms.ts'
import { logWarning } from '../../log.ts'
import { claimMessage, keepReply, readReply } from '../../store/callers/replies.ts'

/** Longer than any provider sends a message again: Twilio gives up after 15 s, and a person may send it again by hand. */
const KEPT_MS = 2 * 60 * 60 * 1000
/** A store that is slower is not waited for: people are answered all the same, and perhaps twice. */
const STORE_TIMEOUT_MS = 1_000
const LOOKS = 12
const LOOK_EVERY_MS = 500

/** Answers a message once: who sends it again gets the reply that it had, and it is logged and counted once.
 * @param message - Keyed hash of the provider's id of the message.
 * @param late - The reply to a repeat while the first one is still being answered, which is waited for six seconds. */
export async function answeredOnce(
  db: D1Database,
  message: string,
  answer: () => Promise<string>,
  late: string,
): Promise<string> {
  const isFirst = await inTime(claimMessage(db, message, new Date(Date.now() + KEPT_MS)), true)
  if (!isFirst) return (await kept(db, message)) ?? late
  const reply = await answer()
  await inTime(keepReply(db, message, reply), undefined)
  return reply
}

async function kept(db: D1Database, message: string): Promise<string | undefined> {
  for (let look = 0; look < LOOKS; look++) {
    const reply = await inTime(readReply(db, message), undefined)
    if (reply) return reply
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
  return undefined
}

/** What the store says in time, else what holds without it. */
export async function inTime<T>(work: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await withinMs(work, STORE_TIMEOUT_MS)
  } catch (error) {
    logWarning('a conversation goes on without its store', error)
    return otherwise
  }
}
