import type { View } from '../../ui/view.ts'
import type { RecordKind } from './record-kind.ts'

interface DifferencesProps<Kept> {
  before: Kept
  after: Kept
  kind: RecordKind<Kept>
  view: View
}

/** Every line that differs, also one that only one of both has. */
export function Differences<Kept>({ before, after, kind, view }: DifferencesProps<Kept>) {
  const [old, next] = [new Map(kind.lines(before, view)), new Map(kind.lines(after, view))]
  const changed = [...new Set([...old.keys(), ...next.keys()])].filter(
    (label) => (old.get(label) ?? '') !== (next.get(label) ?? ''),
  )
  if (changed.length === 0) return <p>{view.t.records.same}</p>
  return (
    <>
      {changed.map((label) => (
        <p>
          {label}: <del>{old.get(label)}</del> <ins>{next.get(label)}</ins>
        </p>
      ))}
    </>
  )
}
