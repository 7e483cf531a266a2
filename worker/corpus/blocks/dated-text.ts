import type { Inline } from '../../contract/index.ts'

/** An amount's last day travels through Markdown between characters for private use, which mean nothing there. */
const MARKED = /\ue000(\d{4}-\d{2}-\d{2})\ue001([^\ue002]*)\ue002/

/** Text that `datedRuns` gives back as a run with its last day. @param day - ISO date. */
export function markedUntil(text: string, day: string): string {
  return `\ue000${day}\ue001${text}\ue002`
}

/** A text as runs: what was marked has its last day. */
export function datedRuns(text: string): Inline[] {
  const parts = text.split(MARKED) // before, day, amount, between, day, amount, … after
  return parts.flatMap((part, index): Inline[] => {
    if (index % 3 === 1) return []
    const until = index % 3 === 2 ? parts[index - 1] : undefined
    return [{ kind: 'text', text: part, ...(until ? { until } : {}) }]
  })
}
