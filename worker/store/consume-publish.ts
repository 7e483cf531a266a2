import { type PublishOutcome, publishSnapshot } from './publish-snapshot.ts'

const RETRY_SECONDS = 5

function report(outcome: PublishOutcome): void {
  if ('nothing' in outcome) console.warn(`nothing was published: ${outcome.nothing}`)
  else console.log(`published snapshot ${outcome.published} with ${outcome.answers} answers`)
  for (const why of outcome.leftOut) console.error(`left out of the snapshot: ${why}`)
}

/** Publishes once for all messages that wait. What fails is tried again; the live snapshot goes on answering. */
export async function consumePublish(batch: MessageBatch, env: Env): Promise<void> {
  try {
    report(await publishSnapshot(env, new Date()))
    batch.ackAll()
  } catch (error) {
    console.error('publishing failed and is tried again; the last snapshot goes on answering', error)
    batch.retryAll({ delaySeconds: RETRY_SECONDS })
  }
}
