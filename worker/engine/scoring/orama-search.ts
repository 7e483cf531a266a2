import {
  type AnyDocumentStore,
  type AnyIndexStore,
  create,
  type IDocumentsStore,
  type IIndex,
  search,
  type Tokenizer,
} from '@orama/orama'
import { CANDIDATES } from '../settings.ts'
import type { SearchIndex } from '../word-index/search-index.ts'
import { bm25f, createScratch, type WeightedTerm } from './bm25f.ts'

/** The best answers for weighted terms as [answer, score], best first, at most `CANDIDATES`. */
export type WordSearch = (question: WeightedTerm[]) => [number, number][]

/** Orama over a snapshot. Its own index would be built by inserting, takes four times the text and 0.7 s at 10,000 answers; through its
 * `components` it gets ours: the index scores BM25F over the snapshot's typed arrays, the documents are the answers' places,
 * and the tokenizer reads the question as we have analysed it already (`stem number^weight`). */
export function createOramaSearch(index: SearchIndex): WordSearch {
  const database = create({
    id: 'answers', // else Orama makes one from the clock
    schema: { title: 'string', asked: 'string', body: 'string' },
    sort: { enabled: false },
    components: { tokenizer: QUESTION_LINE, index: indexComponent(index), documentsStore: placesStore(index.size) },
  })
  return (question) => {
    const term = question.map(({ term, weight }) => `${term}^${weight}`).join(' ')
    if (term === '') return []
    const results = search(database, { term, limit: CANDIDATES })
    if (results instanceof Promise) throw new Error('a hook made the search asynchronous')
    return results.hits.map((hit): [number, number] => [Number(hit.id), hit.score])
  }
}

const QUESTION_LINE: Tokenizer = {
  language: 'any',
  normalizationCache: new Map(),
  tokenize: (line) => line.split(' '),
}

function weightedTerm(token: string): WeightedTerm {
  const [term, weight] = token.split('^')
  return { term: Number(term), weight: Number(weight) }
}

function indexComponent(index: SearchIndex): IIndex<AnyIndexStore> {
  const scratch = createScratch(index)
  return {
    create: () => ({ vectorIndexes: {} }),
    search: (_store, line, tokenizer) =>
      bm25f(index, tokenizer.tokenize(line).map(weightedTerm), CANDIDATES, scratch).map(([answer, score]) => [
        answer + 1,
        score,
      ]),
    getSearchableProperties: () => ['title', 'asked', 'body'],
    getSearchablePropertiesWithTypes: () => ({ title: 'string', asked: 'string', body: 'string' }),
    searchByWhereClause: () => new Set(),
    insert: refuse,
    remove: refuse,
    insertDocumentScoreParameters: refuse,
    insertTokenScoreParameters: refuse,
    removeDocumentScoreParameters: refuse,
    removeTokenScoreParameters: refuse,
    calculateResultScores: refuse,
    load: refuse,
    save: refuse,
  }
}

/** Orama asks for a document for each hit; ours is the answer's place, which the hit's id says already. */
function placesStore(size: number): IDocumentsStore<AnyDocumentStore> {
  const place = {}
  return {
    create: (_database, ids) => {
      ids.internalIdToId = Array.from({ length: size }, (_, answer) => String(answer))
      return { docs: {} }
    },
    get: () => place,
    getMultiple: (_store, ids) => ids.map(() => place),
    getAll: () => ({}),
    store: refuse,
    remove: refuse,
    count: () => size,
    load: refuse,
    save: refuse,
  }
}

function refuse(): never {
  throw new Error('a snapshot is immutable: compile a new one')
}
