/** Something of the content files as text, the same for the same thing whatever the order of its fields. */
export function recordText(record: unknown): string {
  return JSON.stringify(record, (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
