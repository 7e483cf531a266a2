import { describe, expect, it } from 'vitest'
import { loadContent } from '../../scripts/content-folder/load-content.ts'
import { passagesOf } from '../../worker/engine/focus/passages.ts'
import { normalise } from '../../worker/engine/text/normalise.ts'
import { tokens } from '../../worker/engine/text/tokens.ts'
import { readRelevance } from '../relevance/starter-engine.ts'

const { corpus, questions } = loadContent(new URL('../../content', import.meta.url).pathname)
const answers = new Map(corpus.answers.map((answer) => [`${answer.id} ${answer.language}`, answer]))
const plain = (text: string) => tokens(normalise(text)).join(' ')

describe('the ways to ask for passages', () => {
  it('begin one passage of their answer each', () => {
    const astray = (corpus.passages ?? []).filter(({ answer, language, starts }) => {
      const record = answers.get(`${answer} ${language}`)
      return !record || passagesOf(record).filter(({ text }) => text.startsWith(starts)).length !== 1
    })
    expect(astray.map(({ answer, language, starts }) => `${answer} ${language}: ${starts}`)).toEqual([])
  })

  it('repeat no question of an examination', () => {
    const { must, none, orders } = readRelevance()
    const examined = new Set(
      [...must, ...none, ...orders, ...questions.must, ...questions.none].map((one) => plain(one.question)),
    )
    const repeated = (corpus.passages ?? []).flatMap(({ asked }) => asked.filter((text) => examined.has(plain(text))))
    expect(repeated).toEqual([])
  })
})
