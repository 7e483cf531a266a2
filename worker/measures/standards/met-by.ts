import { FIGURES, MINIMUM_CELL } from '../registry/figures.ts'
import { isMet } from '../statistics/change.ts'
import type { Counted } from '../statistics/newcombe.ts'
import { wilson } from '../statistics/wilson.ts'
import type { Standard, StandardResult } from './standard.ts'

/** Whether a standard was kept: a census as counted, a sample only where its interval leaves the target out. */
export function metBy({ source, target }: Standard, counted: Counted, minimum = MINIMUM_CELL): StandardResult['met'] {
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
