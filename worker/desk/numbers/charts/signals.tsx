import {
  LEAST_POINTS,
  PROVISIONAL_BELOW,
  type Share,
  type Signal,
  shareLimits,
  signalsOf,
  wideShareLimits,
} from '../../../measures/index.ts'
import type { NumbersView } from '../numbers-view.ts'

/** A point of fewer questions has limits so wide that it says nothing. */
const LEAST_QUESTIONS = 25
/** From so many a point on, a p-chart takes every day for a signal, and Laney's is asked. */
const THOUSANDS = 1_000

interface SignalsProps {
  /** Shares over time, each with what its place is called. */
  shares: { share: Share; label: string }[]
  view: NumbersView
}

/** What of a share's ups and downs is more than chance, in words, by the four rules; nothing where there are too few points. */
export function Signals({ shares, view: { t, axis } }: SignalsProps) {
  const points = shares.filter(({ share }) => share.total >= LEAST_QUESTIONS)
  if (points.length < LEAST_POINTS) return null
  const counted = points.map(({ share }) => share)
  const isLarge = counted.every(({ total }) => total >= THOUSANDS)
  const limits = isLarge ? wideShareLimits(counted) : shareLimits(counted)
  const signals = latestOfEach(signalsOf(limits))
  const [low, high] = [axis(limits.at(-1)?.low ?? 0), axis(limits.at(-1)?.high ?? 1)]
  return (
    <div class="signals">
      <p>
        {signals.length === 0 ? t.numbers.signals.none(low, high) : t.numbers.signals.some(low, high)}
        {points.length < PROVISIONAL_BELOW ? ` ${t.numbers.signals.provisional}` : null}
      </p>
      {signals.length === 0 ? null : (
        <ul>
          {signals.map(({ rule, at }) => (
            <li>{t.numbers.signals.rules[rule](points[at]?.label ?? '')}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** The latest of each rule: a run of ten is one thing, and four lines are read. */
function latestOfEach(signals: readonly Signal[]): Signal[] {
  return [...new Map(signals.map((signal) => [signal.rule, signal])).values()]
}
