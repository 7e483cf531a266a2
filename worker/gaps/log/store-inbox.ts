import type { Engine } from '../../engine/index.ts'
import { logError } from '../../log.ts'
import { isInboxWaiting, takeFromInbox, waitingInInbox } from '../../store/log/inbox.ts'
import { LogMessage } from './log-message.ts'
import { storeLog } from './store-log.ts'

/** The queue brings a message to its place within seconds; what is older has lost its way. */
const LOST_AFTER_MS = 30_000
/** As many as a batch of the queue has. */
const MOST = 50

/** What came between these is on its way. What came later than now came before the clock went back. */
const onItsWay = (now: Date) => ({
  from: new Date(now.getTime() - LOST_AFTER_MS).toISOString(),
  to: new Date(now.getTime() + LOST_AFTER_MS).toISOString(),
})

/** Has the log's queue look at the inbox where something waits: the queue runs one batch after another, so that each is written once. */
export async function askForInbox(env: Env, now: Date): Promise<void> {
  if (await isInboxWaiting(env.DB, onItsWay(now))) await env.LOG.send({ kind: 'inbox' } satisfies LogMessage)
}

/** Brings what was promised, and lost its way to the log, to its place: each by itself, so that one that cannot be written holds up
 * no other. Asks for another look where there is more. */
export async function storeInbox(db: D1Database, engine: Engine, now: Date): Promise<void> {
  for (const entry of await waitingInInbox(db, onItsWay(now), MOST)) {
    try {
      await storeLog(db, engine, [LogMessage.parse(entry.message)])
      await takeFromInbox(db, [entry]).run()
    } catch (error) {
      logError(`a message of the inbox could not be written and stays: ${entry.kind} ${entry.id}`, error)
    }
  }
}
