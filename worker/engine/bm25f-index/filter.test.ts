import { expect, it } from 'vitest'
import { seeded } from '../random.ts'
import { bm25fIndex } from './index.ts'
import { type Book, filled, found, ids, library, OPTIONS, reopened } from './testing/library.ts'
import { randomBooks } from './testing/random-books.ts'

const BOOKS = randomBooks(60, seeded(21))
const DB = reopened(filled(BOOKS, { ...OPTIONS, candidates: 60 }), { ...OPTIONS, candidates: 60 })
const QUESTION = 'moon river stone lamp winter bridge sailor'
const ALL = ids(DB, QUESTION)

type Where = NonNullable<Parameters<typeof ids>[2]>['where']

it.each<[string, NonNullable<Where>, (book: Book) => boolean]>([
  ['eq', { shelf: { eq: 'a' } }, ({ shelf }) => shelf === 'a'],
  ['in', { shelf: { in: ['a', 'c'] } }, ({ shelf }) => shelf !== 'b'],
  ['nin', { shelf: { nin: ['a', 'nowhere'] } }, ({ shelf }) => shelf !== 'a'],
  [
    'two properties',
    { shelf: { eq: 'b' }, language: { eq: 'es' } },
    ({ shelf, language }) => shelf + language === 'bes',
  ],
  [
    'and',
    { and: [{ shelf: { eq: 'b' } }, { language: { eq: 'en' } }] },
    ({ shelf, language }) => shelf + language === 'ben',
  ],
  [
    'or',
    { or: [{ shelf: { eq: 'b' } }, { language: { eq: 'es' } }] },
    ({ shelf, language }) => shelf === 'b' || language === 'es',
  ],
  ['not', { not: { or: [{ shelf: { eq: 'b' } }, { shelf: { eq: 'c' } }] } }, ({ shelf }) => shelf === 'a'],
  ['a value of no document', { shelf: { eq: 'nowhere' } }, () => false],
])('where keeps what %s says', (_, where, keeps) => {
  const kept = BOOKS.filter(keeps).map(({ id }) => id)
  expect(ids(DB, QUESTION, { where })).toEqual(ALL.filter((id) => kept.includes(id)))
  expect(ids(DB, '', { where }).toSorted()).toEqual(kept)
})

it('where leaves the scores of what it keeps as they are', () => {
  const scores = new Map(found(DB, QUESTION))
  for (const [id, score] of found(DB, QUESTION, { where: { shelf: { eq: 'a' } } })) expect(score).toBe(scores.get(id))
})

it.each<[string, object]>([
  ['a property without a filter', { title: { eq: 'moon' } }],
  ['an unknown operator', { shelf: { gt: 'a' } }],
  ['no operator', { shelf: {} }],
  ['two operators', { shelf: { eq: 'a', nin: ['a'] } }],
  ['nothing', { shelf: undefined }],
  ['no list', { shelf: { in: 'a' } }],
])('where refuses %s', (_, where) => {
  expect(() => ids(DB, QUESTION, { where })).toThrow('where:')
})

it('gives Orama a set that has what it lists', () => {
  const { index, tokenizer } = DB
  const allowed = index.searchByWhereClause(DB.data.index, tokenizer, { shelf: { eq: 'a' } }, undefined)
  expect(allowed.size).toBe([...allowed].length)
  expect([...allowed].every((id) => allowed.has(id))).toBe(true)
  expect(allowed.has(0) || allowed.has(BOOKS.length + 1)).toBe(false)
})

it('remembers few clauses, however many are asked', () => {
  const { index, tokenizer } = library()
  const store = bm25fIndex(OPTIONS).create(library(), library().internalDocumentIDStore, library().schema)
  for (let at = 0; at < 1_000; at++)
    index.searchByWhereClause(store, tokenizer, { shelf: { eq: `shelf${at}` } }, undefined)
  expect(store.searchable?.filters.remembered).toBeLessThanOrEqual(64)
})
