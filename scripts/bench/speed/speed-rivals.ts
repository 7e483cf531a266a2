import { DatabaseSync } from 'node:sqlite'
import { create, insertMultiple, search } from '@orama/orama'
import MiniSearch from 'minisearch'
import type { Corpus } from '../../../worker/corpus/index.ts'

/** A search that somebody could use in place of ours: asks one question. */
export interface Rival {
  name: string
  ask(question: string): unknown
}

interface Row {
  id: string
  title: string
  asked: string
  body: string
}

function rowsOf(corpus: Corpus): Row[] {
  return corpus.answers.map(({ id, title, asked, blocks }) => ({
    id,
    title,
    asked: asked.join(' '),
    body: blocks
      .map((block) =>
        block.kind === 'paragraph' ? block.content.map((part) => (part.kind === 'text' ? part.text : '')).join('') : '',
      )
      .join(' '),
  }))
}

/** The three, over the same answers, each as its documentation says to begin. */
export async function rivals(corpus: Corpus): Promise<Rival[]> {
  const rows = rowsOf(corpus)
  return [await orama(rows), minisearch(rows), sqlite(rows)]
}

async function orama(rows: Row[]): Promise<Rival> {
  const database = create({ schema: { id: 'string', title: 'string', asked: 'string', body: 'string' } })
  await insertMultiple(database, rows, 500)
  return { name: 'Orama as it comes', ask: (term) => search(database, { term, limit: 10 }) }
}

function minisearch(rows: Row[]): Rival {
  const index = new MiniSearch<Row>({ fields: ['title', 'asked', 'body'] })
  index.addAll(rows)
  return { name: 'MiniSearch', ask: (question) => index.search(question).slice(0, 10) }
}

function sqlite(rows: Row[]): Rival {
  const database = new DatabaseSync(':memory:')
  database.exec("CREATE VIRTUAL TABLE answers USING fts5(id UNINDEXED, title, asked, body, tokenize = 'porter')")
  const insert = database.prepare('INSERT INTO answers VALUES (?, ?, ?, ?)')
  database.exec('BEGIN')
  for (const { id, title, asked, body } of rows) insert.run(id, title, asked, body)
  database.exec('COMMIT')
  const select = database.prepare(
    'SELECT id FROM answers WHERE answers MATCH ? ORDER BY bm25(answers, 0, 2.5, 1.5, 1) LIMIT 10',
  )
  const query = (question: string) => [...new Set(question.split(' '))].map((word) => `"${word}"`).join(' OR ')
  return { name: 'SQLite FTS5', ask: (question) => select.all(query(question)) }
}
