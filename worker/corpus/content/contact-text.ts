import type { ContactRecord } from '../corpus.ts'

/** A contact as text, the same for the same contact whatever the order of its fields. */
export function contactText(contact: ContactRecord): string {
  return JSON.stringify(contact, (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
