import { expect, it } from 'vitest'
import type { DecisionExample } from './decision-examples.ts'
import { inDomainExamples } from './in-domain-examples.ts'

function example(set: string, kind: DecisionExample['kind']) {
  return { set, kind, features: { top: 1 }, share: 1 }
}

it('learns nothing from masked questions', () => {
  expect(inDomainExamples([example('starter', 'masked'), example('rules', 'masked')])).toEqual([])
})

it('takes what was asked as on topic, and our own questions as worth more than a benchmark’s', () => {
  const [asked, none, far, bench] = inDomainExamples([
    example('starter', 'asked'),
    example('relevance', 'none'),
    example('starter', 'far'),
    example('rules', 'asked'),
  ])
  expect([asked?.label, none?.label, far?.label, bench?.label]).toEqual([1, 0, 0, 1])
  expect(asked?.weight).toBe(none?.weight)
  expect(far?.weight).toBeLessThan(asked?.weight ?? 0)
  expect(bench?.weight).toBeLessThan(asked?.weight ?? 0)
})
