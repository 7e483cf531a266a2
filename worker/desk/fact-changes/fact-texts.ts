import type { FactRecord } from '../../corpus/index.ts'

/** A fact's texts as they are written, with the field of each: one for all languages, or one a language. */
export function factTexts(value: FactRecord['value']): { field: string; lang?: string; text: string }[] {
  if (typeof value === 'string') return [{ field: 'value', text: value }]
  return Object.entries(value).map(([lang, text]) => ({ field: `value-${lang}`, lang, text }))
}
