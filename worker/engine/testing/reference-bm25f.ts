import type { AnswerRecord } from '../../corpus/index.ts'
import { answerText } from '../database/answer-text.ts'
import { FIELDS, K1 } from '../settings.ts'
import { contentTerms } from '../text/terms.ts'

/** BM25F as the formula is written, over every answer and word, for tests: the fast one must agree with it.
 * Robertson & Zaragoza 2009, eq. 3.17 to 3.19; inverse frequencies as `idf` has them. One language only. */
export function referenceBm25f(answers: AnswerRecord[], question: string[]): number[] {
  const documents = answers.map((answer) => {
    const text = answerText(answer)
    return {
      title: contentTerms(text.title.join('\n'), answer.language),
      asked: contentTerms(text.asked.join('\n'), answer.language),
      body: contentTerms(text.body.join('\n'), answer.language),
    }
  })
  const fields = ['title', 'asked', 'body'] as const
  const averages = fields.map(
    (field) => documents.reduce((sum, document) => sum + document[field].length, 0) / documents.length,
  )
  const having = (term: string) =>
    documents.filter((document) => fields.some((field) => document[field].includes(term))).length
  return documents.map((document) =>
    [...new Set(question)].reduce((score, term) => {
      const frequency = fields.reduce((sum, field, at) => {
        const { weight, b } = FIELDS[field]
        const count = document[field].filter((word) => word === term).length
        return sum + (weight * count) / (1 - b + (b * document[field].length) / (averages[at] || 1))
      }, 0)
      const rarity = Math.log(1 + (documents.length - having(term) + 0.5) / (having(term) + 0.5))
      return score + (rarity * (K1 + 1) * frequency) / (frequency + K1)
    }, 0),
  )
}
