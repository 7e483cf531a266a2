import { describe, expect, it } from 'vitest'
import { parseAnswerFile } from '../content/answer-file.ts'
import type { AgencyRecord } from '../corpus.ts'

const agency: AgencyRecord = {
  id: 'ssa',
  name: { en: 'Social Security' },
  url: 'https://www.ssa.gov/',
  contacts: [{ id: 'main', name: { en: 'Line' }, phone: '+18007721213', languages: ['en'] }],
}

function read(body: string, more = '') {
  const front = `id: fees\ntitle: What does it cost?\nlanguage: en\nagency: ssa\nagencies: [ssa]\ntopics: []\nasked: []
sources: [{ title: Fees, url: https://www.ssa.gov/ }]\nowner: Team\nlast_reviewed_on: 2026-11-22\nreview_in: 1 year\n${more}`
  return parseAnswerFile({ path: 'fees.md', text: `---\n${front}---\n\n${body}\n` }, { agencies: [agency] })
}

const row = (cells: number) => `| ${Array.from({ length: cells }, (_, at) => `c${at}`).join(' | ')} |\n`
const table = (columns: number) => `Fees.\n\n${row(columns)}| ${'--- | '.repeat(columns)}\n${row(columns)}`
const FACTS =
  'Pay $450 with Form I-485 by March 31, 2027. Call [800-772-1213](tel:+18007721213) or see [fees](https://www.ssa.gov/fees).'

describe('an answer that a channel cannot carry', () => {
  it('is refused with its reason: nine columns cannot be said', () => {
    expect(read(table(4)).answer).toBeDefined()
    const { answer, findings } = read(table(9))
    expect(answer).toBeUndefined()
    expect(findings).toMatchObject([
      { severity: 'error', message: expect.stringContaining('a table of 9 columns cannot be said') },
    ])
  })

  it('is taken with a text of its own for that channel', () => {
    const { answer } = read(table(9), 'spoken: The fees differ by state.\n')
    expect(answer?.spoken).toEqual([
      { kind: 'paragraph', content: [{ kind: 'text', text: 'The fees differ by state.' }] },
    ])
    expect(answer?.short).toBeUndefined()
  })

  it('is refused where an address fits no text message', () => {
    const long = `See [the form](https://www.ssa.gov/${'a'.repeat(180)}).`
    expect(read(long).findings).toMatchObject([{ message: expect.stringContaining('fits no text message') }])
  })
})

describe('a text of its own', () => {
  it('holds every fact of the text for reading', () => {
    expect(read(FACTS, `short: |\n  ${FACTS}\n`).answer?.short).toBeDefined()
  })

  it.each([
    ['$450', FACTS.replace('$450', '$45')],
    ['I-485', FACTS.replace('I-485', 'I-90')],
    ['March 31, 2027', FACTS.replace('March 31', 'April 1')],
    ['+18007721213', FACTS.replace('[800-772-1213](tel:+18007721213)', 'us')],
    ['https://www.ssa.gov/fees', FACTS.replace('[fees](https://www.ssa.gov/fees)', 'fees')],
  ])('is refused without %s', (fact, text) => {
    const { answer, findings } = read(FACTS, `short: |\n  ${text}\n`)
    expect(answer).toBeUndefined()
    expect(findings[0]?.message).toContain(`\`short\` leaves out “${fact}”`)
  })
})
