import { describe, expect, it } from 'vitest'
import { answerRecord } from '../../engine/testing/answer-record.ts'
import { toPassages } from './passages.ts'

/** What rules read of a body: sentences and words. */
function readOf(body: string) {
  const { sentences = [] } = toPassages(answerRecord({ id: 'a', title: 'What?', body }))[1] ?? {}
  return { sentences: sentences.length, words: sentences.reduce((sum, { words }) => sum + words.length, 0) }
}

describe('what rules read of a passage', () => {
  it('is all of it, however short its sentences and words are', () => {
    const short = 'Can I go? No. It is shut now. Go at 9 or 10. Ask Al. He is in. '
    expect(readOf(short)).toEqual({ sentences: 6, words: 18 })
    expect(readOf(short.repeat(40).trim())).toEqual({ sentences: 6 * 40, words: 18 * 40 })
  })

  it.each([['. 9 9'], ['a '], ['9 9'], ['. A. '], ['! '], ['。'], ['AB. ']])(
    'is no more than its length gives rise to: 20 KB of %j',
    (unit) => {
      const body = unit.repeat(20_000 / unit.length)
      const { sentences, words } = readOf(body)
      expect(sentences).toBeLessThanOrEqual(body.length / 10 + 1)
      expect(words).toBeLessThanOrEqual(body.length / 2.5)
    },
  )
})
