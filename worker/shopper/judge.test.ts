import { describe, expect, it } from 'vitest'
import type { ShopperCase } from '../corpus/index.ts'
import { judge } from './judge.ts'
import { type Reading, readHtml, versionIn } from './reading.ts'

const CASE: ShopperCase = {
  ...{ id: 'card', question: 'lost card', language: 'en', manner: ['plain'], answer: 'lost-card', path: [] },
  ...{ facts: ['1-800-772-1213', 'SS-5'], not: ['1-800-555-0199'] },
  agreed: { by: 'Test team', on: '2026-11-29', version: 3, text: '0123456789ab' },
}
const KNOWN = { title: 'How do I replace a lost card?', version: 3 }
const reading = (changes: Partial<Reading> = {}): Reading => ({
  ...{ text: 'How do I replace a lost card? Fill out SS-5. Call 800-772-1213. Version 3.', spelling: 'written' },
  ...{ version: 3, isUnanswered: false, ...changes },
})
const result = (changes: Partial<Reading> = {}, one: Partial<ShopperCase> = {}, tookMs = 20) =>
  judge({ ...CASE, ...one }, reading(changes), KNOWN, tookMs)

describe('a reply', () => {
  it('is right where the answer, all facts and the version arrived', () => {
    expect(result()).toEqual({ result: 'right', lacks: [] })
  })

  it('is incomplete where a fact lacks, and says which', () => {
    const text = reading().text.replace('800-772-1213', '800-772-1214')
    expect(result({ text })).toEqual({ result: 'incomplete', lacks: ['1-800-772-1213'] })
    expect(result({ version: undefined })).toEqual({ result: 'incomplete', lacks: ['version 3'] })
  })

  it('is older where it names a version before the newest', () => {
    expect(result({ version: 2 })).toEqual({ result: 'older', lacks: ['version 3'] })
  })

  it('is wrong where it is another answer, or says what it must not', () => {
    expect(result({ title: 'How do I renew my passport?' }).result).toBe('wrong')
    expect(result({ text: `${'Another answer. '.repeat(60)}${reading().text}` }).result).toBe('wrong')
    expect(result({ text: `${reading().text} Or 800-555-0199.` })).toEqual({
      result: 'wrong',
      lacks: ['1-800-555-0199'],
    })
  })

  it('is none where the channel says that it has no answer', () => {
    expect(result({ isUnanswered: true }).result).toBe('none')
  })

  it('is slow where one turn took longer than people wait', () => {
    expect(result({}, {}, 3_001).result).toBe('slow')
  })

  it('is incomplete where whom to call does not come first', () => {
    const text = `${reading().text} Call 988 now.`
    expect(result({ text }, { first: '988' })).toEqual({ result: 'incomplete', lacks: ['988 first'] })
    expect(result({ text: `988. ${text}` }, { first: '988' }).result).toBe('right')
  })

  it('to what has no answer is right where it says so and whom to reach, and wrong where it answers', () => {
    const none = { ...CASE, answer: undefined, facts: ['1-844-872-4681'] }
    const said = reading({
      text: 'We have no answer to that yet. USAGov 844-872-4681',
      isUnanswered: true,
      version: undefined,
    })
    expect(judge(none, said, undefined, 20).result).toBe('right')
    expect(judge(none, { ...said, text: 'We have no answer to that yet.' }, undefined, 20).result).toBe('incomplete')
    expect(judge(none, reading(), undefined, 20).result).toBe('wrong')
  })
})

describe('what is read', () => {
  it('of a page is its main part with its heading, and where its links lead', () => {
    const read = readHtml(
      '<nav>Menu</nav><main><h1>A &amp; B</h1><p>Go <b>now</b><br>there</p><a href="https://x.gov/a">x</a></main>',
    )
    expect(read).toEqual({ title: 'A & B', text: 'A & B Go now there x https://x.gov/a' })
  })

  it('has the version that any channel names, the last one', () => {
    expect(versionIn('It is version 12.')).toBe(12)
    expect(versionIn('una versión 3 … Versión 1,204.')).toBe(1204)
    expect(versionIn('no number')).toBeUndefined()
  })
})
