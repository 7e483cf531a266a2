import { knownNow } from '../../live/known-now.ts'
import type { Background } from '../../live/live.ts'
import { measureDay } from '../../measures/index.ts'
import { approvedDisasters, type Disaster } from '../../store/disasters/disasters.ts'

/** Where a switch is thrown every page must know of it soon: an isolate looks this often, and waits for nothing. */
const LOOK_AGAIN_MS = 10_000

/** What was approved, as this isolate knows it, none at first. */
const knownDisasters = knownNow('the disasters', approvedDisasters, LOOK_AGAIN_MS)

/** Whether its days last: it begins and ends by itself, at midnight in Washington. */
export function isOnDay({ state, begins, ends }: Disaster, day: string): boolean {
  return state === 'approved' && begins <= day && day <= ends
}

/** The disasters that last now.
 * @param isDrill - Exercises in their place: only who asks for them sees them. */
export function disastersNow(env: Env, background: Background, isDrill = false): Disaster[] {
  const day = measureDay(new Date())
  return knownDisasters(env, background).filter((one) => (one.isDrill === 1) === isDrill && isOnDay(one, day))
}

/** Whether an address asks for what is said in an exercise (`?drill=1`). */
export function isDrill(value: string | undefined): boolean {
  return value === '1'
}
