import { beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '../../worker/engine/index.ts'
import { readUrgentCases, starterEngine } from './starter-engine.ts'

const CASES = readUrgentCases()
let engine: Engine
beforeAll(async () => {
  engine = (await starterEngine()).engine
}, 400_000)

function urgentReply(question: string, language: 'en' | 'es' | undefined): string {
  const decision = engine.decide({ question, language: language ?? 'en' })
  return decision.kind === 'answer' && decision.answer.urgent && decision.related.length === 0
    ? decision.answer.id
    : 'none'
}

describe('words of danger', () => {
  it('are tried in at least 120 cases, each way', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(120)
    expect(CASES.filter(({ urgent }) => urgent === 'none').length).toBeGreaterThanOrEqual(60)
  })

  it.each(CASES.filter(({ urgent }) => urgent !== 'none'))(
    '“$question” brings $urgent first, alone',
    ({ question, urgent, language }) => {
      expect(urgentReply(question, language === 'es' ? 'es' : 'en')).toBe(urgent)
    },
  )

  it.each(CASES.filter(({ urgent }) => urgent === 'none'))(
    '“$question” is not an emergency',
    ({ question, language }) => {
      expect(urgentReply(question, language === 'es' ? 'es' : 'en')).toBe('none')
    },
  )
})
