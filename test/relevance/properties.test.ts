import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { anyText } from '../../scripts/bench/speed/any-text.ts'
import type { Engine } from '../../worker/engine/index.ts'
import { type Examined, readRelevance, starterEngine } from './starter-engine.ts'

let engine: Engine
beforeAll(async () => {
  engine = (await starterEngine()).engine
}, 400_000)

describe('courtesy around a question', () => {
  const { must, none } = readRelevance()
  /** Each reply is made once: there are hundreds, asked in three dresses. */
  const plain = new Map<string, string[]>()
  const kindOf = (question: string, language: Examined['language']) => {
    const decision = engine.decide({ question, language })
    if (decision.kind === 'answer') return [decision.kind, decision.answer.id]
    return [decision.kind, ...(decision.kind === 'choices' ? decision.choices.map(({ id }) => id) : [])]
  }

  it.each([
    ['Hello, my name is Maria. ', ''],
    ['Good morning! ', ' Thank you so much. God bless.'],
    ['Hola, buenos días. ', ', gracias'],
  ])(
    'changes no reply: %j … %j',
    (before, after) => {
      const changed = [...must, ...none]
        .filter(({ language }) => language === 'en' || language === 'es')
        .filter(({ question, language }) => {
          const reply = plain.get(question) ?? kindOf(question, language)
          plain.set(question, reply)
          if (reply[0] === 'note') return false // is nothing but courtesy
          const polite = kindOf(`${before}${question}${after}`, language)
          return JSON.stringify(polite) !== JSON.stringify(reply)
        })
        .map(({ question }) => question)
      expect(changed).toEqual([])
    },
    400_000,
  )
})

describe('any text at all', () => {
  it('gets a decision, confidence 0–1, and never an exception', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('en' as const, 'es' as const, undefined), (question, language) => {
        const decision = engine.decide({ question, language })
        expect(decision.confidence).toBeGreaterThanOrEqual(0)
        expect(decision.confidence).toBeLessThanOrEqual(1)
        expect(decision.anyOfferedCorrect).toBeGreaterThanOrEqual(0)
        expect(decision.anyOfferedCorrect).toBeLessThanOrEqual(1)
      }),
      { numRuns: 10_000, seed: 42 },
    )
  })

  it('is as similar to itself as can be, and similarity has no direction', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(engine.similarity(a, a)).toBeCloseTo(1)
        expect(engine.similarity(a, b)).toBeCloseTo(engine.similarity(b, a))
        expect(engine.similarity(a, b)).toBeGreaterThanOrEqual(0)
        expect(engine.similarity(a, b)).toBeLessThanOrEqual(1 + 1e-6)
      }),
      { numRuns: 1000, seed: 42 },
    )
  })

  it('gets the same decision when asked again', () => {
    fc.assert(
      fc.property(anyText, (question) => {
        expect(engine.decide({ question })).toEqual(engine.decide({ question }))
      }),
      { numRuns: 500, seed: 1 },
    )
  })
})
