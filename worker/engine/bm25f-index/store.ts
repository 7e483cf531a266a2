import type { AnyIndexStore, SearchableType } from '@orama/orama'
import { Boosts } from './boosts.ts'
import { Collected } from './collected.ts'
import { FilterReader } from './filter.ts'
import { type OpenedIndex, openIndex } from './opened-index.ts'
import type { Bm25fOptions } from './options.ts'
import type { SavedIndex } from './saved-index.ts'
import { createScratch, type Scratch } from './score.ts'

/** Everything that is made of an index when it is opened. */
export interface Searchable {
  readonly saved: SavedIndex
  readonly index: OpenedIndex
  readonly boosts: Boosts
  readonly filters: FilterReader
  readonly scratch: Scratch
}

/** What Orama keeps of this index: `db.data.index`. */
export interface Bm25fStore extends AnyIndexStore {
  /** Orama looks into both; this index has neither vectors nor places on a map. */
  vectorIndexes: Record<string, never>
  indexes: Record<string, never>
  /** Filters first: `insert` is called in this order, and a document's language is to be known when its texts come. */
  types: Record<string, SearchableType>
  /** Undefined once loaded: a loaded index takes no more documents. */
  collected: Collected | undefined
  /** Made at the first search or `save` after an insertion. */
  searchable: Searchable | undefined
}

/** @throws {Error} where the schema has a property that this index does not know, or `options` does not name a field of it. */
export function emptyStore(schema: object, { fields, languages }: Bm25fOptions): Bm25fStore {
  const filters: [string, SearchableType][] = []
  const texts: [string, SearchableType][] = []
  for (const [property, type] of Object.entries(schema)) {
    if (type === 'enum') filters.push([property, type])
    else if (type !== 'string' && type !== 'string[]')
      throw new Error(`${property}: this index knows string, string[] and enum`)
    else if (fields[property]) texts.push([property, type])
    else throw new Error(`${property}: give this field its b`)
  }
  if (languages && !filters.some(([property]) => property === languages.property))
    throw new Error(`${languages.property} is no enum of the schema`)
  const collected = new Collected(texts.map(nameOf), filters.map(nameOf))
  return { ...EMPTY, types: Object.fromEntries([...filters, ...texts]), collected, searchable: undefined }
}

function nameOf([property]: [string, SearchableType]): string {
  return property
}

const EMPTY = { vectorIndexes: {}, indexes: {} }

/** What is searched: made of what was collected where that is new. */
export function searchableOf(store: Bm25fStore, options: Bm25fOptions): Searchable {
  if (store.searchable) return store.searchable
  if (!store.collected) throw new Error('this index was neither created nor loaded')
  const made = opened(store.collected.sealed(), options)
  store.searchable = made
  return made
}

export function loadedStore(saved: SavedIndex, options: Bm25fOptions): Bm25fStore {
  const filters = saved.columns.map(({ property }): [string, SearchableType] => [property, 'enum'])
  const texts = saved.fields.map((field): [string, SearchableType] => [field, 'string[]'])
  const types = Object.fromEntries([...filters, ...texts])
  return { ...EMPTY, types, collected: undefined, searchable: opened(saved, options) }
}

function opened(saved: SavedIndex, options: Bm25fOptions): Searchable {
  const index = openIndex(saved, options)
  return {
    saved,
    index,
    boosts: new Boosts(index, options),
    filters: new FilterReader(index),
    scratch: createScratch(index),
  }
}
