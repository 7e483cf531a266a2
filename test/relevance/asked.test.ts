import { describe, expect, it } from 'vitest'
import { loadContent } from '../../scripts/content-folder/load-content.ts'
import { readExpansions } from '../../worker/engine/text/expansion.ts'
import { normalise } from '../../worker/engine/text/normalise.ts'
import { outOfScopeIn } from '../../worker/engine/text/out-of-scope.ts'
import { contentTerms } from '../../worker/engine/text/terms.ts'
import { tokens } from '../../worker/engine/text/tokens.ts'
import { readRelevance } from './starter-engine.ts'

const { corpus, questions } = loadContent(new URL('../../content', import.meta.url).pathname)
const { must, none, orders } = readRelevance()
const lines = corpus.answers.flatMap(({ id, language, title, asked }) =>
  [title, ...asked].map((line) => ({ id, language, line, isTitle: line === title })),
)

const plain = (text: string) => tokens(normalise(text)).join(' ')

/** Whether a wording is a question in other dress: the same few words, three in five of both texts' words, nearly all of a longer
 * question's, or a long wording cut out of a longer story. Two short texts about one thing share words by nature: "renew passport". */
function isNearly(line: Set<string>, question: Set<string>): boolean {
  const shared = [...line].filter((term) => question.has(term)).length
  const either = line.size + question.size - shared
  if (shared < 3) return shared === either
  if (shared / either >= 0.6) return true
  return (question.size >= 4 && shared / question.size >= 0.75) || (line.size >= 5 && shared / line.size >= 0.8)
}

/* An examination whose questions stand in the answers proves nothing. */
describe('the wordings that answers learn from', () => {
  it('repeat no question of an examination', () => {
    const examined = new Set(
      [...must, ...none, ...orders, ...questions.must, ...questions.none].map((one) => plain(one.question)),
    )
    expect(lines.filter(({ line, isTitle }) => !isTitle && examined.has(plain(line)))).toEqual([])
  })

  it('do not say nearly what a question about the same answer says', () => {
    const terms = (text: string, language: 'en' | 'es') =>
      new Set(contentTerms(text, language).map((term) => term.replace(/^es:/, '')))
    const examined = [...must, ...orders.map((one) => ({ ...one, answers: one.order }))].map((one) => ({
      ...one,
      terms: terms(one.question, one.language === 'es' ? 'es' : 'en'),
    }))
    const near = lines.flatMap(({ id, language, line, isTitle }) => {
      const own = terms(line, language === 'es' ? 'es' : 'en')
      const like = isTitle ? undefined : examined.find((one) => one.answers.includes(id) && isNearly(own, one.terms))
      return like ? [`${id}: ${line} | ${like.question.slice(0, 80)}`] : []
    })
    expect(near).toEqual([])
  })

  it('name nothing that words.yaml calls outside', () => {
    const expansions = readExpansions(corpus.words)
    const said = lines.flatMap(({ id, language, line }) => {
      const { phrases } = outOfScopeIn(
        tokens(line).map((typed) => ({ typed, how: 'matched' })),
        language,
        expansions,
      )
      return phrases.length > 0 ? [`${id}: ${line} (${phrases.join(', ')})`] : []
    })
    expect(said).toEqual([])
  })
})
