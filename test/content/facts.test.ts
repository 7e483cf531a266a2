import { describe, expect, it } from 'vitest'
import { loadContent } from '../../scripts/content-folder/load-content.ts'
import { blockText, type FactRecord, parseAnswerFile } from '../../worker/corpus/index.ts'

const { corpus, sources } = loadContent('content', '2026-11-22')

/** The text as it stood before its values had names. */
function writtenOut(text: string, language: string, facts: FactRecord[]): string {
  return facts.reduce((result, { name, value }) => {
    const written =
      typeof value === 'string' ? value : (Object.entries(value).find(([key]) => key === language)?.[1] ?? '')
    return result.replaceAll(`{{${name}}}`, written)
  }, text)
}

describe('our own facts', () => {
  it('read exactly as the values that stood in the answers before', () => {
    const using = sources.filter(({ file }) => file.text.includes('{{'))
    expect(using.length).toBeGreaterThan(70)
    for (const { answer, file } of using) {
      const amounts = corpus.facts.filter(({ unit }) => unit) // their runs carry a last day as well
      const others = corpus.facts.filter(({ unit }) => !unit)
      const text = writtenOut(file.text, answer.language, others)
      const { answer: plain } = parseAnswerFile({ ...file, text }, { agencies: corpus.agencies, facts: amounts })
      expect(plain?.blocks, file.path).toEqual(answer.blocks)
    }
  })

  it('say to people what they said', () => {
    const body = (id: string, language: string) =>
      blockText(corpus.answers.find((one) => one.id === id && one.language === language)?.blocks ?? [])
    expect(body('appeal-a-disability-decision', 'en')).toContain('You have 60 days from the day you get the letter')
    expect(body('apply-for-fema-help', 'es')).toContain('Tiene 60 días para ')
    expect(body('domestic-violence-help', 'es')).toContain('800-799-7233')
  })

  it('are each used, most of them more than once', () => {
    const uses = (name: string) => corpus.answers.filter((answer) => answer.facts?.includes(name)).length
    const counts = corpus.facts.map(({ name }) => uses(name))
    expect(Math.min(...counts)).toBeGreaterThan(0)
    expect(counts.filter((count) => count > 1).length).toBeGreaterThan(20)
  })
})
