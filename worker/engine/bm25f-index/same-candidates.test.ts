import { create, insertMultiple, search } from '@orama/orama'
import { expect, it } from 'vitest'
import { seeded } from '../random.ts'
import { type Book, filled, ids, SCHEMA, words } from './testing/library.ts'
import { randomBooks, randomQuestion } from './testing/random-books.ts'

const SIZE = 120
const OPTIONS = { fields: { title: { b: 0.75 }, text: { b: 0.75 } }, candidates: SIZE }

/** Orama's own index finds every word that begins with a term; behind this mark only the whole word is left. */
const WORD_END = '\u00b7'

function wholeWords() {
  const { tokenize, ...rest } = words()
  // Each once: of repeats Orama's own index counts more documents than there are, and its scores become negative.
  return { ...rest, tokenize: (text: string) => [...new Set(tokenize(text))].map((word) => word + WORD_END) }
}

/** Ids of what Orama's own index finds, in any order. */
function foundByOrama(books: Book[]): (question: string) => string[] {
  const db = create({ id: 'orama', schema: SCHEMA, components: { tokenizer: wholeWords() } })
  if (insertMultiple(db, books) instanceof Promise) throw new Error('insertion was not at once')
  return (term) => {
    const results = search(db, { term, limit: SIZE })
    if (results instanceof Promise) throw new Error('a hook made the search asynchronous')
    return results.hits.map(({ id }) => id).toSorted()
  }
}

it('finds the same documents as Orama’s own index with the same tokenizer', () => {
  const random = seeded(31)
  const books = randomBooks(SIZE, random)
  const theirs = foundByOrama(books)
  const ours = filled(books, OPTIONS, wholeWords())
  const sizes = new Set<number>()
  for (let round = 0; round < 100; round++) {
    const question = randomQuestion(random) || 'moon'
    const found = theirs(question)
    sizes.add(found.length)
    expect(ids(ours, question, { limit: SIZE }).toSorted()).toEqual(found)
  }
  expect(sizes.size).toBeGreaterThan(10)
})
