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

/** A D1 that takes none of the first messages takes none of the others: a batch that asked for each would keep a slow machine busy, and write
 * a line for each, just while people wait for answers. */
const MOST_REFUSED = 3

/** Tries each message by itself, until D1 has refused the first few; those that are left come again as they are. */
async function storeEach(db: D1Database, engine: Engine, messages: readonly Readable[]): Promise<void> {
  let written = 0
  for (const [at, one] of messages.entries()) {
    if (written === 0 && at >= MOST_REFUSED) return keepRest(messages.slice(at))
    written += Number(await isStored(db, engine, one))
  }
}

function keepRest(rest: readonly Readable[]): void {
  for (const { message } of rest) message.retry({ delaySeconds: retrySeconds(message.attempts) })
  logError(`${rest.length} more log messages were not tried; the queue keeps them`)
}

async function isStored(db: D1Database, engine: Engine, { message, body }: Readable): Promise<boolean> {
  try {
    await storeLog(db, engine, [body])
    message.ack()
    return true
  } catch (error) {
    logError(`a log message could not be written, try ${message.attempts}; the queue keeps it`, error)
    message.retry({ delaySeconds: retrySeconds(message.attempts) })
    return false
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
    await storeEach(env.DB, engine, messages)
  }
}
