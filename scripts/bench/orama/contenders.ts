import { deserialize, serialize } from 'node:v8'
import { type AnyOrama, create, insertMultiple, load, type RawData, save, search, type Tokenizer } from '@orama/orama'
import { bm25fIndex } from '../../../worker/engine/bm25f-index/index.ts'
import { docIdStore } from '../../../worker/engine/database/doc-id-store.ts'
import { BOOST, INDEX_OPTIONS, SCHEMA } from '../../../worker/engine/database/schema.ts'
import { K1 } from '../../../worker/engine/settings.ts'
import { contentTerms } from '../../../worker/engine/text/terms.ts'

/** An answer as a database gets it. */
export interface Document {
  id: string
  language: string
  agency: string
  title: string[]
  asked: string[]
  body: string[]
}

/** Orama with one of the two indexes: everything else is the same. */
export interface Contender {
  name: string
  create(): AnyOrama
  /** What is written to disk. */
  write(raw: RawData): Uint8Array
  read(bytes: Uint8Array): RawData
}

/** Orama's own index finds every word that begins with a term; behind this mark only the whole word is left. */
const WORD_END = '\u00b7'

/** Each stem once: of repeats Orama's own index counts more documents than there are, and its scores become negative. */
function stems(): Tokenizer {
  return {
    language: 'any',
    normalizationCache: new Map(),
    tokenize: (text) => [...new Set(contentTerms(text, 'en'))].map((term) => term + WORD_END),
  }
}

/** Orama's own index, and ours. @param candidates - Documents that ours hands to Orama; its own hands over all that it finds. */
export function contenders(candidates: number): [theirs: Contender, ours: Contender] {
  const settings = () => ({ id: 'bench', schema: SCHEMA, sort: { enabled: false } })
  const components = () => ({ tokenizer: stems(), documentsStore: docIdStore() })
  const options = { ...INDEX_OPTIONS, candidates }
  return [
    {
      name: 'Orama’s own index',
      create: () => create({ ...settings(), components: components() }),
      write: (raw) => new TextEncoder().encode(JSON.stringify(raw)),
      read: (bytes) => JSON.parse(new TextDecoder().decode(bytes)),
    },
    {
      name: 'bm25f-index',
      create: () => create({ ...settings(), components: { ...components(), index: bm25fIndex(options) } }),
      write: serialize,
      read: deserialize,
    },
  ]
}

export function insert(database: AnyOrama, documents: Document[]): void {
  if (insertMultiple(database, documents) instanceof Promise) throw new Error('insertion was not at once')
}

export function loaded({ create, read }: Contender, bytes: Uint8Array): AnyOrama {
  const database = create()
  load(database, read(bytes))
  return database
}

export function written({ write }: Contender, database: AnyOrama): Uint8Array {
  return write(save(database))
}

/** Ids of what is found, best first. */
export function ask(database: AnyOrama, term: string, limit: number): string[] {
  const results = search(database, { term, limit, boost: BOOST, relevance: { k: K1 }, includeVectors: true })
  if (results instanceof Promise) throw new Error('a hook made the search asynchronous')
  return results.hits.map(({ id }) => id)
}
