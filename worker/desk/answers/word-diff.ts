import { diffWordsWithSpace } from 'diff'

/** A run of text that both versions have, that was added, or that was taken out. `skipped` stands for unchanged lines left out. */
export interface Run {
  kind: 'same' | 'added' | 'taken' | 'skipped'
  text: string
}

/** Unchanged lines shown before and after a change. */
const CONTEXT_LINES = 2
// Edits cost their square: 2,000 take about 0.2 s. Versions of one answer stay far below.
const MOST_EDITS = 2_000

/** What changed between two texts, word by word, with a little of what did not around it. */
export function wordDiff(before: string, after: string): Run[] {
  if (before === after) return []
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS })
  const runs: Run[] = parts
    ? parts.map((part) => ({ kind: kindOf(part), text: part.value }))
    : [
        { kind: 'taken', text: before },
        { kind: 'added', text: after },
      ]
  return runs.flatMap((run, place) => (run.kind === 'same' ? shorten(run, place > 0, place < runs.length - 1) : [run]))
}

function kindOf({ added, removed }: { added: boolean; removed: boolean }): Run['kind'] {
  if (added) return 'added'
  return removed ? 'taken' : 'same'
}

/** An unchanged run without the lines far from any change. */
function shorten({ text }: Run, isAfterChange: boolean, isBeforeChange: boolean): Run[] {
  const lines = text.split('\n')
  const head = isAfterChange ? CONTEXT_LINES + 1 : 0
  const tail = isBeforeChange ? CONTEXT_LINES + 1 : 0
  if (lines.length <= head + tail + 1) return [{ kind: 'same', text }]
  const first: Run[] = head ? [{ kind: 'same', text: lines.slice(0, head).join('\n') }] : []
  const last: Run[] = tail ? [{ kind: 'same', text: lines.slice(-tail).join('\n') }] : []
  return [...first, { kind: 'skipped', text: '\n…\n' }, ...last]
}
