import type { Engine } from '../../engine/index.ts'
import { type Background, liveEngine } from '../../live/live.ts'
import { logError, logWarning } from '../../log.ts'
import { LogMessage } from './log-message.ts'
import { storeInbox } from './store-inbox.ts'
import { storeLog } from './store-log.ts'

/** Waits before a message that could not be written comes again: longer each time, an hour at most. With 20 tries that
 * outlasts half a day without D1. */
function retrySeconds(attempts: number): number {
  return Math.min(3_600, 5 * 2 ** Math.min(attempts, 10))
}

/** What of a batch can be read. The rest would never be written, however often it came: it is logged without its text. */
function readable(batch: MessageBatch) {
  return batch.messages.flatMap((message) => {
    const parsed = LogMessage.safeParse(message.body)
    if (parsed.success) return [{ message, body: parsed.data }]
    logError(`a log message cannot be read: ${parsed.error.issues.map(({ path }) => path.join('.')).join(', ')}`)
    message.ack()
    return []
  })
}

type Readable = ReturnType<typeof readable>[number]

async function storeOne(db: D1Database, engine: Engine, { message, body }: Readable): Promise<void> {
  try {
    await storeLog(db, engine, [body])
    message.ack()
  } catch (error) {
    logError(`a log message could not be written, try ${message.attempts}; the queue keeps it`, error)
    message.retry({ delaySeconds: retrySeconds(message.attempts) })
  }
}

/** Writes a batch of the `LOG` queue to D1. Where the batch as a whole cannot be written, each message is tried by itself,
 * so that one that cannot be does not hold up the others; those come again. */
export async function consumeLog(batch: MessageBatch, env: Env, background: Background): Promise<void> {
  const engine = await liveEngine(env, background)
  const messages = readable(batch)
  if (messages.some(({ body }) => body.kind === 'inbox')) await storeInbox(env.DB, engine, new Date())
  try {
    await storeLog(
      env.DB,
      engine,
      messages.map(({ body }) => body),
    )
    for (const { message } of messages) message.ack()
  } catch (error) {
    logWarning('a batch could not be written as a whole; its messages are written one by one', error)
    for (const one of messages) await storeOne(env.DB, engine, one)
  }
}
