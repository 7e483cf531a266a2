import type { Bm25fOptions } from '../bm25f-index/index.ts'
import { CANDIDATES, FIELDS } from '../settings.ts'
import { languageOfTerm } from '../text/stem.ts'
import { isSmall } from '../text/terms.ts'

/** An answer as Orama gets it: its texts field by field, and what can be filtered. `id` is its id and language. */
export const SCHEMA = {
  language: 'enum',
  agency: 'enum',
  title: 'string[]',
  asked: 'string[]',
  body: 'string[]',
} as const

/** How our index reads that. */
export const INDEX_OPTIONS: Bm25fOptions = {
  fields: Object.fromEntries(Object.entries(FIELDS).map(([field, { weight, b }]) => [field, { boost: weight, b }])),
  candidates: CANDIDATES,
  isStopWord: isSmall,
  languages: { property: 'language', ofTerm: languageOfTerm },
}

/** What a field counts in a search. */
export const BOOST = { title: FIELDS.title.weight, asked: FIELDS.asked.weight, body: FIELDS.body.weight }
