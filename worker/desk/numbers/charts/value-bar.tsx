import { round } from './axes.tsx'

interface ValueBarProps {
  /** Parts from the left, each with its class in numbers.css. */
  parts: readonly { value: number; look: string }[]
  /** What the whole width stands for. */
  most: number
}

/** A bar in a row of a table. The number stands beside it, so it is for the eye only. */
export function ValueBar({ parts, most }: ValueBarProps) {
  const scale = 100 / Math.max(most, 1e-9)
  let at = 0
  const placed = parts.map(({ value, look }) => {
    const x = at
    at += value * scale
    return { look, x, width: value * scale }
  })
  return (
    <svg class="bar" width="100%" height="12" aria-hidden="true">
      {placed.map(({ look, x, width }) => (
        <rect class={look} x={`${round(x)}%`} width={`${round(width)}%`} height="12" />
      ))}
    </svg>
  )
}
