/** How many entries everything that can be reached from a value holds together: of maps, sets, lists and objects. */
export function entriesIn(value: unknown, seen = new Set<object>()): number {
  if (typeof value !== 'object' || value === null || seen.has(value)) return 0
  seen.add(value)
  if (ArrayBuffer.isView(value)) return value.byteLength
  const parts: unknown[] = value instanceof Map || value instanceof Set ? [...value.values()] : Object.values(value)
  return parts.reduce((sum: number, part) => sum + 1 + entriesIn(part, seen), 0)
}
