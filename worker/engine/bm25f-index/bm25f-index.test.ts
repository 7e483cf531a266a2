import { create, insertMultiple, save } from '@orama/orama'
import { describe, expect, it } from 'vitest'
import { seeded } from '../random.ts'
import { bm25fIndex, type WeighingTokenizer } from './index.ts'
import { entriesIn } from './testing/entries-in.ts'
import { book, filled, found, ids, library, OPTIONS, reopened, words } from './testing/library.ts'
import { randomBooks, randomQuestion } from './testing/random-books.ts'
import { referenceScores } from './testing/reference-score.ts'

const K = 1.2 // Orama's

/** What the formula says, as `found` gives it. */
function expected(
  books: ReturnType<typeof randomBooks>,
  question: string,
  boost?: { title?: number; text?: number },
  k = K,
) {
  return referenceScores(books, question, OPTIONS, { ...(boost ? { boost } : {}), k })
    .map((score, at): [string, number] => [books[at]?.id ?? '', score])
    .filter(([, score]) => score > 0)
    .sort(([, a], [, b]) => b - a)
}

function expectSame(actual: [string, number][], wanted: [string, number][]) {
  const scores = new Map(actual)
  expect(scores.size).toBe(wanted.length)
  for (const [id, score] of wanted) expect(scores.get(id)).toBeCloseTo(score, 5)
}

describe('a score', () => {
  it('is what the formula says, on random books and questions', () => {
    const random = seeded(7)
    for (let round = 0; round < 20; round++) {
      const books = randomBooks(5 + 2 * round, random)
      const question = randomQuestion(random)
      expectSame(found(filled(books), question), expected(books, question))
    }
  })

  it('follows boost and k, and those of the search before leave nothing behind', () => {
    const random = seeded(8)
    const books = randomBooks(30, random)
    const db = filled(books)
    const question = 'moon lamp salt'
    const plain = found(db, question)
    for (const boost of [{ title: 5 }, { title: 0.1, text: 3 }, { text: 0 }]) {
      expectSame(found(db, question, { boost }), expected(books, question, boost))
      expectSame(found(db, question, { boost, relevance: { k: 2.5 } }), expected(books, question, boost, 2.5))
    }
    expect(found(db, question)).toEqual(plain)
    expect(() => found(db, question, { boost: { title: -1 } })).toThrow('0 or more')
  })

  it('sees the properties asked for alone', () => {
    const db = filled([book('title', 'moon'), book('text', 'other', ['moon'])])
    expect(ids(db, 'moon', { properties: ['text'] })).toEqual(['text'])
    expect(ids(db, 'moon')).toEqual(['title', 'text'])
  })
})

describe('a search', () => {
  it('gives the best of more documents than it may, in whole order, ties to the earlier', () => {
    const random = seeded(9)
    const books = randomBooks(80, random)
    const all = found(filled(books, { ...OPTIONS, candidates: 80 }), 'moon lamp salt')
    expect(new Set(all.map(([, score]) => score)).size).toBeGreaterThan(20)
    for (const candidates of [1, 2, 7, 20])
      expect(found(filled(books, { ...OPTIONS, candidates }), 'moon lamp salt')).toEqual(all.slice(0, candidates))
    const same = Array.from({ length: 30 }, (_, at) => book(`s${at + 10}`, 'moon'))
    expect(ids(filled(same, { ...OPTIONS, candidates: 4 }), 'moon')).toEqual(['s10', 's11', 's12', 's13'])
  })

  it('looks for what the tokenizer weighs, where it weighs', () => {
    const weighing: WeighingTokenizer = { ...words(), weigh: () => [{ term: 'moon', weight: 0.5 }] }
    const books = [book('a', 'moon'), book('b', 'river')]
    const [[id, score] = ['', 0], ...more] = found(filled(books, OPTIONS, weighing), 'river')
    expect([id, more]).toEqual(['a', []])
    expect(score).toBeCloseTo((found(filled(books), 'moon')[0]?.[1] ?? 0) / 2, 9)
  })

  it('never looks for stop words, which count for no length either', () => {
    const stops = { ...OPTIONS, isStopWord: (token: string) => token === 'the' }
    const db = filled([book('a', 'the moon'), book('b', 'moon'), book('c', 'the river')], stops)
    expect(ids(db, 'the')).toEqual([])
    const [[, first] = ['', 0], [, second] = ['', 1]] = found(db, 'moon')
    expect(first).toBe(second)
  })

  it('refuses what it cannot do, aloud', () => {
    const db = filled([book('a', 'moon')])
    expect(() => found(db, 'moon', { exact: true })).toThrow('exact')
    expect(() => found(db, 'moon', { tolerance: 1 })).toThrow('tolerance')
    expect(() => found(db, 'moon', { threshold: 0 })).toThrow('threshold')
  })
})

describe('documents in several languages', () => {
  const languages = { property: 'language', ofTerm: (term: string) => (term.startsWith('es-') ? 'es' : 'en') }
  const tokenizer = {
    ...words(),
    tokenize: (text: string, language?: string) =>
      text.split(' ').map((word) => (language === 'es' ? `es-${word}` : word)),
  }

  it('are read in their own, even where a search or an insertion names none', () => {
    const db = filled(
      [book('a', 'once'), book('b', 'once', [], { language: 'es' })],
      { ...OPTIONS, languages },
      tokenizer,
    )
    expect(ids(db, 'once')).toEqual(['a'])
    expect(found(db, 'once', {}, 'es').map(([id]) => id)).toEqual(['b'])
  })

  it('are rare or common, long or short, among those of their own', () => {
    const english = [book('a', 'moon'), book('b', 'river')]
    const spanish = Array.from({ length: 9 }, (_, at) => book(`s${at}`, 'luna de plata', [], { language: 'es' }))
    const alone = found(filled(english), 'moon')
    expect(found(filled([...english, ...spanish], { ...OPTIONS, languages }, tokenizer), 'moon')).toEqual(alone)
    expect(found(filled([...english, ...spanish], OPTIONS, tokenizer), 'moon')).not.toEqual(alone)
  })
})

describe('an index', () => {
  it('finds the same once saved and loaded', () => {
    const random = seeded(10)
    const db = filled(randomBooks(60, random))
    const loaded = reopened(db)
    for (let round = 0; round < 20; round++) {
      const question = randomQuestion(random)
      const params = { boost: { title: 1 + round }, where: { shelf: { in: ['a', 'b'] } } }
      expect(found(loaded, question, params)).toEqual(found(db, question, params))
    }
  })

  it('saves the same of the same documents, and strings and typed arrays alone', () => {
    const books = randomBooks(40, seeded(11))
    const saved = save(filled(books)).index
    expect(save(filled(books)).index).toEqual(saved)
    expect(structuredClone(saved)).toEqual(saved)
    expect(() =>
      bm25fIndex(OPTIONS).load(library().internalDocumentIDStore, JSON.parse(JSON.stringify(saved))),
    ).toThrow('typed arrays')
  })

  it('takes more documents after a search, but none once it was loaded', () => {
    const db = filled([book('a', 'moon')])
    expect(ids(db, 'moon')).toEqual(['a'])
    expect(insertMultiple(db, [book('b', 'moon')])).toEqual(['b'])
    expect(ids(db, 'moon')).toEqual(['a', 'b'])
    expect(() => insertMultiple(reopened(db), [{ id: 'c', text: ['moon'] }])).toThrow('takes no more documents')
  })

  it('knows documents that lack a property', () => {
    const db = library()
    const books = [
      { id: 'a', text: ['moon'] },
      { id: 'b', title: 'moon', shelf: 'a' },
    ]
    expect(insertMultiple(db, books)).toEqual(['a', 'b'])
    expect(ids(db, 'moon')).toEqual(['b', 'a'])
    expect(ids(db, 'moon', { where: { shelf: { nin: ['a'] } } })).toEqual(['a'])
  })

  it('refuses a schema that it does not know', () => {
    const made = (schema: Record<string, 'number' | 'string'>) =>
      create({ schema, components: { index: bm25fIndex(OPTIONS) } })
    expect(() => made({ price: 'number' })).toThrow('price: this index knows')
    expect(() => made({ blurb: 'string' })).toThrow('blurb: give this field its b')
  })

  it('is as large after many distinct questions as before', () => {
    const db = reopened(filled(randomBooks(50, seeded(12))))
    found(db, 'moon')
    const before = entriesIn(db)
    for (let at = 0; at < 20_000; at++) found(db, `moon word${at}`)
    expect(entriesIn(db)).toBe(before)
  })
})
