import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadContent } from '../content-folder/load-content.ts'
import { withFact } from './facts-file.ts'

const { corpus } = loadContent('content')
const facts = readFileSync('content/facts.yaml', 'utf8')
const changedLines = (before: string, after: string) => {
  const old = new Set(before.split('\n'))
  return after.split('\n').filter((line) => !old.has(line))
}

describe('a fact of the desk in its file', () => {
  const fact = corpus.facts.find(({ name }) => name === 'rape-crisis-line')
  if (!fact) throw new Error('the fact is gone')

  it('changes its own lines, and no other', () => {
    const now = { ...fact, value: '[800-555-0100](tel:+18005550100)', checked: '2026-12-01', checkedBy: 'Rex: “he”' }
    expect(changedLines(facts, withFact(facts, fact.name, now, fact))).toEqual([
      '  value: "[800-555-0100](tel:+18005550100)"',
      '  checked_by: "Rex: “he”"',
      '  checked_on: 2026-12-01',
    ])
    expect(withFact(facts, fact.name, fact, fact)).toBe(facts)
  })

  it('leaves a number with a unit to people, and takes its check', () => {
    const amount = corpus.facts.find(({ name }) => name === 'passport-routine-time')
    if (!amount) throw new Error('the fact is gone')
    const checked = { ...amount, expires: '2027-03-30' }
    expect(changedLines(facts, withFact(facts, amount.name, checked, amount))).toEqual(['  expires: 2027-03-30'])
    expect(() => withFact(facts, amount.name, { ...amount, value: 'soon' }, amount)).toThrow('a number with a unit')
  })
})
