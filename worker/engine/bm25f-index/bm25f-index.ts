import type { IIndex, SearchableType, SearchableValue, Tokenizer } from '@orama/orama'
import type { Collected } from './collected.ts'
import { AllowedDocuments, type Filter } from './filter.ts'
import { type Bm25fOptions, termsOf } from './options.ts'
import { savedIndexOf } from './saved-index.ts'
import { score } from './score.ts'
import { type Bm25fStore, emptyStore, loadedStore, searchableOf } from './store.ts'

/** A compact BM25F index over typed arrays, as Orama's `components.index`: see README.md. */
export function bm25fIndex(options: Bm25fOptions): IIndex<Bm25fStore> {
  return {
    create: (_database, _ids, schema) => emptyStore(schema, options),
    getSearchableProperties: ({ types }) => Object.keys(types),
    getSearchablePropertiesWithTypes: ({ types }) => types,
    insert(_self, store, property, _id, internalId, value, _type, language, tokenizer) {
      if (!store.collected) throw new Error('a loaded index takes no more documents: make a new one')
      store.searchable = undefined
      add(store.collected, { docId: internalId - 1, property, value, language, tokenizer }, store.types, options)
    },
    search(
      store: Bm25fStore,
      term,
      tokenizer,
      language,
      properties,
      exact,
      tolerance,
      boost,
      { k },
      _size,
      where,
      least,
    ) {
      refuseOthers(exact, tolerance, least)
      const { index, boosts, scratch } = searchableOf(store, options)
      const terms = termsOf(term, tokenizer, language)
      const frequencies = boosts.frequencies(boost, properties)
      return score(index, { terms, k, frequencies, allowed: flagsOf(where), limit: options.candidates }, scratch)
    },
    searchByWhereClause: (store: Bm25fStore, _tokenizer, filter: Filter) =>
      searchableOf(store, options).filters.read(filter),
    save: <R>(store: Bm25fStore) => searchableOf(store, options).saved as R, // Orama lets the caller say what it is
    load: (_ids, raw) => loadedStore(savedIndexOf(raw), options),
    remove: refuse,
    insertDocumentScoreParameters: refuse,
    insertTokenScoreParameters: refuse,
    removeDocumentScoreParameters: refuse,
    removeTokenScoreParameters: refuse,
    calculateResultScores: refuse,
  }
}

/** One property of a document that is inserted. */
interface Insertion {
  docId: number
  property: string
  value: SearchableValue
  language: string | undefined
  tokenizer: Tokenizer
}

function add(
  collected: Collected,
  { docId, property, value, language, tokenizer }: Insertion,
  types: Record<string, SearchableType>,
  { languages }: Bm25fOptions,
): void {
  if (types[property] === 'enum') {
    collected.addValue(docId, property, typeof value === 'number' ? value : String(value))
  } else {
    const own = languages ? collected.valueOf(docId, languages.property)?.toString() : undefined
    const texts = (Array.isArray(value) ? value : [value]).map(String)
    const tokens = texts.map((text) => tokenizer.tokenize(text, own ?? language, property, false))
    collected.addField(docId, property, tokens)
  }
}

/** A wrong answer would be worse than none. */
function refuseOthers(exact: boolean, tolerance: number, threshold: number | undefined): void {
  if (exact) throw new Error('exact: this index keeps no texts to look for it in')
  if (tolerance > 0) throw new Error('tolerance: spelling is the work of the tokenizer')
  if (threshold !== undefined && threshold !== 1)
    throw new Error('threshold: documents with any of the terms are found')
}

/** Orama hands back the set that `searchByWhereClause` made. */
function flagsOf(where: Set<number> | undefined): Uint8Array | undefined {
  if (where === undefined || where instanceof AllowedDocuments) return where?.flags
  throw new Error('where: a set of another index')
}

function refuse(): never {
  throw new Error('documents are not taken out: make a new index')
}
