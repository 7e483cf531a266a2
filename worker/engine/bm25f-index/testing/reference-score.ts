import type { Bm25fOptions } from '../index.ts'
import { type Book, words } from './library.ts'

/** What a search goes by. */
interface Asked {
  boost?: Record<string, number>
  k: number
}

/** BM25F as the formula is written, over every book and word: the fast one must agree with it (Robertson & Zaragoza 2009, eq. 3.17 to 3.19).
 * Lengths and frequencies are counted in all books. */
export function referenceScores(books: readonly Book[], question: string, options: Bm25fOptions, { boost, k }: Asked) {
  const { tokenize } = words()
  const fields = Object.entries(options.fields)
  const documents = books.map(({ title, text }) => ({
    title: tokenize(title),
    text: text.flatMap((one) => tokenize(one)),
  }))
  const tokensOf = (document: (typeof documents)[number], field: string) =>
    field === 'title' ? document.title : document.text
  const averages = fields.map(
    ([field]) => documents.reduce((sum, document) => sum + tokensOf(document, field).length, 0) / documents.length,
  )
  const having = (term: string) =>
    documents.filter((document) => fields.some(([field]) => tokensOf(document, field).includes(term))).length
  return documents.map((document) =>
    [...new Set(tokenize(question))].reduce((score, term) => {
      const frequency = fields.reduce((sum, [field, { b, boost: own = 1 }], at) => {
        const all = tokensOf(document, field)
        const count = all.filter((word) => word === term).length
        return sum + ((boost?.[field] ?? own) * count) / (1 - b + (b * all.length) / (averages[at] || 1))
      }, 0)
      const rarity = Math.log(1 + (books.length - having(term) + 0.5) / (having(term) + 0.5))
      return score + (rarity * (k + 1) * frequency) / (frequency + k)
    }, 0),
  )
}
