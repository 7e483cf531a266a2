// In Node: a Worker's clock stands still while it computes, so that a test of time could not fail there.
import { describe, expect, it } from 'vitest'
import { escapeMarkdown } from '../../worker/channels/markdown/escape-markdown.ts'
import { fromElsewhere } from '../../worker/desk/drafts/from-elsewhere.ts'
import { parityOf } from '../../worker/desk/drafts/parity.ts'
import { growth, MOST_GROWTH } from './cpu.ts'

const READINGS: Record<string, (text: string) => unknown> = {
  'held against its English': (text) => parityOf(`${text}x`, ''),
  'tidied after it was pasted': (text) => fromElsewhere(`${text}x`),
  'written as Markdown': (text) => escapeMarkdown(`${text}x`),
}

describe.each(Object.entries(READINGS))('a text that is %s', (_, read) => {
  it.each(['\n', ' ', '-', '---\n', '| - ', '1. ', '\n1', '- ', '](', '> '])(
    'takes time as its length, not its square: 20 KB of %j',
    (unit) => {
      expect(growth(read, unit, 20_000)).toBeLessThan(MOST_GROWTH)
    },
  )
})
