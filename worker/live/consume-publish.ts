import { logError, logInfo, logWarning } from '../log.ts'
import { readPointer } from '../store/current-snapshot.ts'
import { baseSnapshot } from './live.ts'
import { NEW_CONTENT, PublishMessage } from './publish-message.ts'
import { type PublishOutcome, publishSnapshot } from './publish-snapshot.ts'

const RETRY_SECONDS = 5

function report(outcome: PublishOutcome): void {
  if ('nothing' in outcome) logWarning(`nothing was published: ${outcome.nothing}`)
  else logInfo(`published snapshot ${outcome.published} with ${outcome.answers} answers`)
  for (const why of outcome.leftOut) logError(`left out of the snapshot: ${why}`)
}

/** Whether all that is asked for was done already, for another isolate that asked. */
async function isDone(batch: MessageBatch, env: Env): Promise<boolean> {
  const reasons = batch.messages.map(({ body }) => PublishMessage.safeParse(body).data?.reason)
  if (reasons.some((reason) => reason !== NEW_CONTENT)) return false
  const pointer = await readPointer(env.DB)
  return pointer !== undefined && pointer.base === (await baseSnapshot(env)).name
}

/** Publishes once for all messages that wait. What fails is tried again; the live snapshot goes on answering. */
export async function consumePublish(batch: MessageBatch, env: Env): Promise<void> {
  try {
    if (!(await isDone(batch, env))) report(await publishSnapshot(env, new Date()))
    batch.ackAll()
  } catch (error) {
    logError('publishing failed and is tried again; the last snapshot goes on answering', error)
    batch.retryAll({ delaySeconds: RETRY_SECONDS })
  }
}
