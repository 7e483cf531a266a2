import type { ControlPoint } from './control-limits.ts'

/** The four rules of the NHS's “Making Data Count”, in their order. */
const SIGNAL_RULES = ['outside', 'run', 'trend', 'near-limit'] as const
export type SignalRule = (typeof SIGNAL_RULES)[number]

/** So many points on one side of the middle, or each higher than the one before, are no chance. Seven of the usual seven or eight. */
const RUN_LENGTH = 7
/** Limits of fewer points say nothing; up to the second number they are provisional. */
export const LEAST_POINTS = 12
export const PROVISIONAL_BELOW = 20

/** A place where a rule sees more than chance; `at` is the last point of it. */
export interface Signal {
  rule: SignalRule
  at: number
}

/** What is not chance in a control chart, by four rules: a point outside the limits; seven in a row on one side of the middle; seven
 * that rise or fall; two of three near a limit, on one side. None where there are too few points. */
export function signalsOf(points: readonly ControlPoint[]): Signal[] {
  if (points.length < LEAST_POINTS) return []
  return points.flatMap((_, at) =>
    SIGNAL_RULES.filter((rule) => RULES[rule](points.slice(0, at + 1))).map((rule) => ({ rule, at })),
  )
}

const RULES: Record<SignalRule, (upTo: readonly ControlPoint[]) => boolean> = {
  outside: (upTo) => upTo.slice(-1).some(({ value, low, high }) => value < low || value > high),
  run: (upTo) => inARow(upTo, RUN_LENGTH, ({ value, middle }) => Math.sign(value - middle)),
  trend: (upTo) => {
    const steps = upTo.slice(1).map(({ value }, index) => Math.sign(value - (upTo[index]?.value ?? value)))
    return inARow(steps, RUN_LENGTH - 1, (step) => step)
  },
  'near-limit': (upTo) => {
    const sides = upTo.slice(-3).map(nearSide)
    const last = sides.at(-1) ?? 0
    return last !== 0 && sides.filter((side) => side === last).length >= 2
  },
}

function inARow<T>(all: readonly T[], length: number, side: (one: T) => number): boolean {
  const sides = all.slice(-length).map(side)
  const [first = 0] = sides
  return sides.length === length && first !== 0 && sides.every((one) => one === first)
}

/** 1 or -1 in the outer third between the middle and a limit, and past it; 0 elsewhere. Limits lie as far on either side, unless one was cut
 * at 0 or 1: then the other says how far. */
function nearSide({ value, middle, low, high }: ControlPoint): number {
  const near = (2 / 3) * Math.max(high - middle, middle - low)
  if (value > middle + near) return 1
  return value < middle - near ? -1 : 0
}
