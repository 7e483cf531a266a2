import { expect, it } from 'vitest'
import { compileSnapshot, openSnapshot } from '../index.ts'
import { createSearchContext } from '../search-context.ts'
import { answerRecord } from '../testing/answer-record.ts'
import { contentTerms } from '../text/terms.ts'
import { answerTokenizer } from './answer-tokenizer.ts'

it('reads an answer’s text with its small words, in its own language', () => {
  const { tokenize } = answerTokenizer()
  expect(tokenize('how to renew', 'en', 'body')).toEqual(['=how', '=to', 'renew'])
  expect(tokenize('la tarjeta', 'es', 'body')).toEqual(['=la', 'es:tarjet'])
})

it('takes of a question what is looked for, each once', () => {
  const { tokenize } = answerTokenizer()
  expect(tokenize('how to renew and renew', 'en')).toEqual(['renew'])
})

it.each([
  ['how do i renew a passport card', 'en'],
  ['Replacing cards and passports', undefined],
  ['¿cómo renuevo mi tarjeta?', 'es'],
] as const)('stems answers as questions are stemmed: “%s”', async (text, language) => {
  const answers = [answerRecord({ id: 'a', title: text, body: text, language: language ?? 'en' })]
  const { read } = createSearchContext(
    await openSnapshot(await compileSnapshot({ agencies: [], words: [], facts: [], answers })),
  )
  const inText = new Set(contentTerms(text, language ?? 'en'))
  expect(new Set(read(text, language).terms.map(({ term }) => term))).toEqual(inText)
})
