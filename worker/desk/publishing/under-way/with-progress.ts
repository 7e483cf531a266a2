import { logWarning } from '../../../log.ts'
import { endWork, sayWork } from '../../../store/answers/work-under-way.ts'
import { type DeskContext, personOf } from '../../ui/view.ts'
import type { Told } from '../gate/gate.ts'

/** A row is written so often at most: what is told goes on beside it. */
const SAID_EVERY_MS = 1_000

/** Does long work and keeps how far it is, so that whoever loads the page of what it is about sees it, however often. It goes on where who asked for
 * it has gone: a page that is loaded again must not break it off.
 * @param target - What it is about, as in the audit trail. */
export async function withProgress<Result>(
  c: DeskContext,
  target: string,
  work: (told: Told) => Promise<Result>,
): Promise<Result> {
  const { DB } = c.env
  const person = personOf(c)
  let saidMs = 0
  let saying: Promise<void> | undefined
  const told: Told = (done, total) => {
    const now = new Date()
    if (saying || now.getTime() - saidMs < SAID_EVERY_MS) return
    saidMs = now.getTime()
    // Nobody's publication fails because its progress cannot be kept.
    saying = sayWork(DB, { target, person, done, total }, now)
      .catch((error) => logWarning('how far a work is could not be kept', error))
      .finally(() => {
        saying = undefined
      })
  }
  const end = async () => {
    await saying
    await endWork(DB, target).catch((error) => logWarning('the end of a work could not be kept', error))
  }
  told(0, 0)
  const result = work(told).finally(end)
  c.executionCtx.waitUntil(result.catch(() => {}))
  return result
}
