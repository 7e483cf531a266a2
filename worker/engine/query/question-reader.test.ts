import { expect, it } from 'vitest'
import { compileSnapshot, openSnapshot } from '../index.ts'
import { createSearchContext } from '../search-context.ts'
import { answerRecord } from '../testing/answer-record.ts'

it('reads a question once, however often it is asked in a row', async () => {
  const answers = [answerRecord({ id: 'a', title: 'Once', body: 'passport', language: 'es' })]
  const { read } = createSearchContext(
    await openSnapshot(await compileSnapshot({ agencies: [], words: [], facts: [], answers })),
  )
  const first = read('my passport', 'en')
  expect(read('my passport', 'en')).toBe(first)
  expect(read('my passport', 'es')).not.toBe(first)
  expect(read('my card', 'en').words.map(({ typed }) => typed)).toEqual(['my', 'card'])
  expect(read('my passport', 'en')).toEqual(first)
})
