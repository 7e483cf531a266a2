import { create, insertMultiple, load, save, search } from '@orama/orama'
import type { Language } from '../../contract/index.ts'
import type { AnswerRecord } from '../../corpus/index.ts'
import type { AnswerKey, Snapshot } from '../../corpus/snapshot/index.ts'
import { bm25fIndex, type OpenedIndex, type SavedIndex, savedIndexOf } from '../bm25f-index/index.ts'
import type { Where } from '../engine.ts'
import { CANDIDATES, K1 } from '../settings.ts'
import { answerText } from './answer-text.ts'
import { answerTokenizer, type QuestionReader } from './answer-tokenizer.ts'
import { docIdStore } from './doc-id-store.ts'
import { BOOST, INDEX_OPTIONS, SCHEMA } from './schema.ts'
import { savedIndexIn } from './snapshot-index.ts'

export type AnswerDatabase = ReturnType<typeof createDatabase>

/** An empty database of answers. @param readQuestion - Makes terms of a question; without one, what is typed right is found. */
function createDatabase(readQuestion?: QuestionReader) {
  return create({
    id: 'answers', // else Orama makes one from the clock
    schema: SCHEMA,
    sort: { enabled: false }, // by score alone; else every language and agency would be kept a second time
    components: {
      tokenizer: answerTokenizer(readQuestion),
      index: bm25fIndex(INDEX_OPTIONS),
      documentsStore: docIdStore(),
    },
  })
}

/** Answers inserted in one go: about 5 ms. */
const AT_ONCE = 3

/** What Orama saves of answers that were inserted: a snapshot's index. Same answers in the same order, same index. */
export async function indexOfAnswers(
  answers: readonly AnswerRecord[],
  giveWay?: () => Promise<void>,
): Promise<SavedIndex> {
  const database = createDatabase()
  for (let first = 0; first < answers.length; first += AT_ONCE) {
    const part = answers.slice(first, first + AT_ONCE)
    atOnce(
      insertMultiple(
        database,
        part.map((answer) => ({ ...filtersOf(answer), ...answerText(answer) })),
      ),
    )
    await giveWay?.()
  }
  return savedIndexOf(save(database).index)
}

/** A snapshot's index, loaded: about 1 µs a word. */
export function openDatabase(snapshot: Snapshot, readQuestion?: QuestionReader): AnswerDatabase {
  const database = createDatabase(readQuestion)
  load(database, {
    internalDocumentIDStore: { internalIdToId: snapshot.keys.map(documentId) },
    index: savedIndexIn(snapshot),
    docs: {},
    sorting: { enabled: false },
    pinning: undefined,
    language: 'any',
  })
  return database
}

/** What the index of a loaded database holds. */
export function openedIndex({ data }: AnswerDatabase): OpenedIndex {
  const { searchable } = data.index
  if (!searchable) throw new Error('nothing was loaded into this database')
  return searchable.index
}

/** The best answers for a question as [docId, score], best first, at most `CANDIDATES`.
 * @param page - The language of the page it was asked on. */
export function findCandidates(
  database: AnswerDatabase,
  question: string,
  page: Language | undefined,
  where?: Where,
): [number, number][] {
  if (question === '') return []
  const { hits } = atOnce(
    search(
      database,
      {
        term: question,
        where: whereOf(where),
        boost: BOOST,
        relevance: { k: K1 }, // made anew: Orama writes what is missing into it
        limit: CANDIDATES,
        includeVectors: true, // there are none, and without it every hit's document is copied
      },
      page,
    ),
  )
  return hits.map(({ document, score }): [number, number] => [document.docId, score])
}

/** Orama takes a property of `undefined` for a filter. */
function whereOf({ agency, language }: Where = {}) {
  return { ...(agency && { agency: { eq: agency } }), ...(language && { language: { eq: language } }) }
}

/** Orama answers at once unless somebody gives it a hook. */
function atOnce<T>(result: T | Promise<T>): T {
  if (result instanceof Promise) throw new Error('a hook made Orama asynchronous')
  return result
}

/** What identifies an answer in Orama: there is one in each language. */
function documentId({ id, language }: Pick<AnswerKey, 'id' | 'language'>): string {
  return `${id}.${language}`
}

function filtersOf(answer: AnswerRecord) {
  const { language, agency } = answer
  return { id: documentId(answer), language, agency }
}
