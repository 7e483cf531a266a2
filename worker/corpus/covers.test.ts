import { describe, expect, it } from 'vitest'
import type { Inline } from '../contract/index.ts'
import { coversOf } from './covers.ts'

const TODAY = '2026-11-29'
const covers = (...content: Inline[]) => coversOf({ blocks: [{ kind: 'paragraph', content }] }, TODAY)
const text = (words: string): Inline => ({ kind: 'text', text: words })

describe('what an answer covers', () => {
  it('is its first sentence', () => {
    expect(covers(text('Renew online. It takes six weeks.'))).toBe('Renew online.')
  })

  it('does not end at the point of a short form', () => {
    expect(covers(text('Only a U.S. citizen can apply. Others cannot.'))).toBe('Only a U.S. citizen can apply.')
  })

  it('is cut before a word where the sentence is long', () => {
    const long = covers(text(`Call the office, ${'and wait '.repeat(20)}.`)) ?? ''
    expect(long.length).toBeLessThanOrEqual(91)
    expect(long).toMatch(/(?:and|wait)…$/)
  })

  it('says its words without markup', () => {
    expect(covers(text('Call '), { kind: 'phone', number: '911', text: '911' }, text(' now.'))).toBe('Call 911 now.')
  })

  it('is nothing where an amount in it no longer holds', () => {
    expect(covers(text('It costs '), { kind: 'text', text: '$30', until: '2026-11-28' }, text('.'))).toBeUndefined()
  })

  it('is nothing of an answer without a paragraph', () => {
    expect(coversOf({ blocks: [] }, TODAY)).toBeUndefined()
  })
})
