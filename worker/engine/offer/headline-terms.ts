import { FIELD_END, FIRST_TERM } from '../bm25f-index/index.ts'
import type { SearchIndex } from '../word-index/search-index.ts'

/** The distinct terms of an answer: of its title, of its title and logged wordings, and how many its text has. */
export interface HeadlineTerms {
  title: ReadonlySet<number>
  headline: ReadonlySet<number>
  bodySize: number
}

const TITLE = 0
const BODY = 2

/** Reads them off an answer's sequence. */
export function headlineTerms(docId: number, { sequences, sequenceStarts }: SearchIndex): HeadlineTerms {
  const title = new Set<number>()
  const headline = new Set<number>()
  const body = new Set<number>()
  let field = TITLE
  for (let at = sequenceStarts[docId] ?? 0; at < (sequenceStarts[docId + 1] ?? 0); at++) {
    const token = sequences[at] ?? 0
    if (token === FIELD_END) field++
    if (token < FIRST_TERM) continue
    if (field === TITLE) title.add(token - FIRST_TERM)
    if (field < BODY) headline.add(token - FIRST_TERM)
    else body.add(token - FIRST_TERM)
  }
  return { title, headline, bodySize: body.size }
}
