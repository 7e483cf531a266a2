import { create, insertMultiple, load, type SearchParamsFullText, save, search, type Tokenizer } from '@orama/orama'
import { type Bm25fOptions, bm25fIndex } from '../index.ts'

/** A little library, for tests: its books are documents as anybody's are. */
export const SCHEMA = { language: 'enum', shelf: 'enum', title: 'string', text: 'string[]' } as const

export interface Book {
  id: string
  language: string
  shelf: string
  title: string
  text: string[]
}

export const OPTIONS = {
  fields: { title: { b: 0.75, boost: 2 }, text: { b: 0.5 } },
  candidates: 50,
} satisfies Bm25fOptions

/** Words as they stand, and nothing else: what a term is, is no matter of the index. */
export function words(): Tokenizer {
  return {
    language: 'any',
    normalizationCache: new Map(),
    tokenize: (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
  }
}

export function library(options: Bm25fOptions = OPTIONS, tokenizer = words()) {
  return create({
    id: 'library',
    schema: SCHEMA,
    sort: { enabled: false },
    components: { tokenizer, index: bm25fIndex(options) },
  })
}

export type Library = ReturnType<typeof library>

/** A library with these books. */
export function filled(books: readonly Book[], options?: Bm25fOptions, tokenizer?: Tokenizer): Library {
  const made = library(options, tokenizer)
  if (insertMultiple(made, [...books]) instanceof Promise) throw new Error('insertion was not at once')
  return made
}

/** The same library, saved and loaded into another. */
export function reopened(saved: Library, options?: Bm25fOptions, tokenizer?: Tokenizer): Library {
  const made = library(options, tokenizer)
  load(made, save(saved))
  return made
}

type Params = Omit<SearchParamsFullText<Library>, 'term'>

/** Ids and scores of what is found, best first. */
export function found(db: Library, term: string, params: Params = {}, language?: string) {
  const results = search(db, { limit: 100, includeVectors: true, ...params, term }, language)
  if (results instanceof Promise) throw new Error('a hook made the search asynchronous')
  return results.hits.map(({ id, score }): [string, number] => [id, score])
}

/** Ids of what is found, best first. */
export function ids(db: Library, term: string, params?: Params): string[] {
  return found(db, term, params).map(([id]) => id)
}

export function book(id: string, title: string, text: string[] = [], more: Partial<Book> = {}): Book {
  return { id, language: 'en', shelf: 'a', title, text, ...more }
}
