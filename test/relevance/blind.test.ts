import { describe, expect, it } from 'vitest'
import { type BlindQuestion, readBlindQuestions } from '../../scripts/bench/service/blind-questions.ts'
import { loadContent } from '../../scripts/content-folder/load-content.ts'

const { corpus } = loadContent(new URL('../../content', import.meta.url).pathname)
const work = readBlindQuestions(new URL('blind-work.yaml', import.meta.url).pathname)
const held = readBlindQuestions(new URL('blind-held.yaml', import.meta.url).pathname)
const all = [...work, ...held]
const share = (is: (question: BlindQuestion) => boolean) => all.filter(is).length / all.length

/* What the examination has to be for its figures to mean anything; how replies do is `npm run bench -- service`. */
describe('the blind questions', () => {
  it('are at least 900, a third of them to be asked only at the end', () => {
    expect(all.length).toBeGreaterThanOrEqual(900)
    expect(held.length / all.length).toBeGreaterThan(0.32)
  })

  it('are long for a third, and nearly a quarter is asked in Spanish', () => {
    expect(share(({ question }) => question.length >= 300)).toBeGreaterThan(0.33)
    expect(share(({ language }) => language === 'es')).toBeGreaterThan(0.24)
  })

  it('stand in one of the two parts with their whole situation', () => {
    const situations = new Set(work.map(({ situation }) => situation))
    expect(held.filter(({ situation }) => situations.has(situation))).toEqual([])
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  })

  it('name answers and agencies that the corpus has', () => {
    const answers = new Set(corpus.answers.map(({ id }) => id))
    const agencies = new Set(corpus.agencies.map(({ id }) => id))
    expect(all.flatMap(({ right, acceptable }) => [...right, ...acceptable]).filter((id) => !answers.has(id))).toEqual(
      [],
    )
    expect(all.flatMap(({ reach }) => reach).filter((id) => !agencies.has(id))).toEqual([])
  })
})
