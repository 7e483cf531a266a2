import { FIGURES, MINIMUM_CELL } from '../registry/figures.ts'
import { isMet } from '../statistics/change.ts'
import type { Counted } from '../statistics/newcombe.ts'
import { wilson } from '../statistics/wilson.ts'
import type { Standard, StandardResult } from './standard.ts'

/** Whether a standard was kept: a census as counted, a sample only where its interval leaves the target out.
 * @param counted - `unknown`: how many more there were that nobody looked at. Where they could change it, it cannot be told. */
export function metBy(
  { source, target }: Standard,
  counted: Counted & { unknown?: number },
  minimum = MINIMUM_CELL,
): StandardResult['met'] {
  const { unknown = 0 } = counted
  if (unknown > 0) {
    const all = counted.total + unknown
    const [atWorst, atBest] = [counted.count / all, (counted.count + unknown) / all]
    if (atWorst < target && atBest >= target) return 'cannot-tell'
  }
  const isSample = FIGURES[figureOf(source)].interval === 'wilson'
  const how = isSample
    ? { interval: wilson(counted.count, counted.total), minimum }
    : { interval: undefined, minimum: 1 }
  return isMet(counted, { share: target, least: true }, how)
}

/** The figure of the registry that a source is counted as. */
export function figureOf(source: Standard['source']) {
  return source === 'typed' ? 'typed-standard' : source
}
