// Thousands of published attack strings, where the folder that holds `markup.json` is named by ONE_STOP_HOSTILE.
import { describe, expect, it } from 'vitest'
import { importAnswers } from '../../scripts/import/import-answers.ts'
import type { AgencyRecord } from '../../worker/corpus/index.ts'
import { blockText, parseAnswerFile } from '../../worker/corpus/index.ts'
import { HAS_PUBLISHED, PUBLISHED } from './hostile-strings.ts'

if (!HAS_PUBLISHED) console.warn('hostile-markup: skipped, ONE_STOP_HOSTILE names no folder with markup.json')

const agency: AgencyRecord = {
  id: 'ssa',
  name: { en: 'SSA' },
  url: 'https://www.ssa.gov/',
  contacts: [{ id: 'main', name: { en: 'Line' }, url: 'https://www.ssa.gov/', languages: ['en'] }],
}
const options = { agency, reviewed: '2026-11-22' }
/** Why a row may be left out: with what it says no channel could do anything. */
const REASONS = /text is empty|characters long|fits no text message|there is no fact/
const words = (text: string) => text.replace(/[^\p{L}\p{N}<>"'=(){}[\]*_`&;:/\\|~!#@.+-]/gu, '')

describe.skipIf(!HAS_PUBLISHED)('published attack strings', () => {
  it('are some thousands', () => expect(PUBLISHED.length).toBeGreaterThan(8_000))

  it('give no block but harmless ones when they stand in an answer file', () => {
    const front =
      'id: a\ntitle: Is it safe?\nlanguage: en\nagency: ssa\nagencies: [ssa]\ntopics: []\nasked: []\nsources: [{ title: a, url: https://a.gov/ }]\nowner: a\nlast_reviewed_on: 2026-11-22\nreview_in: 1 year'
    let refused = 0
    for (const text of PUBLISHED) {
      const { answer } = parseAnswerFile({ path: 'a.md', text: `---\n${front}\n---\n${text}` }, { agencies: [agency] })
      if (!answer) refused++
      const links = JSON.stringify(answer?.blocks ?? []).match(/"href":"[^"]*"/g) ?? []
      for (const link of links) expect(link).toMatch(/^"href":"(?:https|mailto):/)
    }
    expect(refused).toBeGreaterThan(PUBLISHED.length / 2)
  })

  it('stay as they are, as plain text, when they are imported', () => {
    const rows = PUBLISHED.map((text, index) => ({
      line: index + 1,
      row: { id: `row-${index}`, title: 'Is it safe?', text },
    }))
    const { files, results } = importAnswers(rows, options)
    const lost = results.filter((one) => one.state === 'left-out').map((one) => one.reason)
    expect(lost.every((reason) => REASONS.test(reason))).toBe(true)
    for (const one of files) {
      const { answer } = parseAnswerFile(one, { agencies: [agency] })
      const kinds = JSON.stringify(answer?.blocks ?? []).match(/"kind":"\w+"/g) ?? []
      expect([...new Set(kinds)].filter((kind) => !/paragraph|text|list/.test(kind))).toEqual([])
    }
    const sample = files.find((one) => one.text.includes('alert'))
    const answer = sample && parseAnswerFile(sample, { agencies: [agency] }).answer
    const source = PUBLISHED[Number(answer?.id.slice(4))] ?? ''
    expect(words(blockText(answer?.blocks ?? []))).toBe(words(source))
  })
})
