import type { Value } from './values.ts'

/** Whether two values can be held against each other at all. */
export function comparable(a: Value, b: Value): boolean {
  return a.kind === b.kind && a.unit === b.unit
}

/** "April 15" and "April 15, 2027" agree as far as they go, and so do "two weeks" and "two to four weeks". */
export function same(a: Value, b: Value): boolean {
  if (!comparable(a, b)) return false
  if (a.kind === 'time') return meet(a.value, b.value)
  return (
    a.value === b.value ||
    (a.kind === 'date' && (a.value.startsWith(`${b.value}-`) || b.value.startsWith(`${a.value}-`)))
  )
}

function meet(a: string, b: string): boolean {
  const [from, to] = ends(a)
  const [start, end] = ends(b)
  return from <= end && start <= to
}

function ends(span: string): [number, number] {
  const numbers = span.split('–').map(Number)
  return [Math.min(...numbers), Math.max(...numbers)]
}
