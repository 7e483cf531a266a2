import { expect, it } from 'vitest'
import { readBlindQuestions } from '../../scripts/bench/service/blind-questions.ts'
import { loadContent } from '../../scripts/content-folder/load-content.ts'
import { normaliseWording } from '../../worker/gaps/grouping/normalise-wording.ts'

const { corpus, questions } = loadContent('content')
const heard = new Set((corpus.heard ?? []).map(({ question }) => normaliseWording(question)))

it('is there', () => expect(heard.size).toBeGreaterThan(10_000))

it('holds no question that measures: none of the examination, nor of those that are asked blind', () => {
  const blind = readBlindQuestions('test/relevance/blind-work.yaml')
  const measured = [...questions.must, ...questions.none, ...blind].map(({ question }) => question)
  expect(measured.filter((question) => heard.has(normaliseWording(question)))).toEqual([])
})
