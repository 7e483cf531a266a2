import { describe, expect, it } from 'vitest'
import { answerRecord } from '../../../engine/testing/answer-record.ts'
import { createReport } from '../../report.ts'
import { openSnapshot, packSnapshot } from '../../snapshot/open-snapshot.ts'
import { readPassages } from './passages-file.ts'

const answers = ['fees', 'other'].map((id) => answerRecord({ id, title: 'What does it cost?', body: 'It costs $5.' }))
const line = (fields: object) =>
  JSON.stringify({ answer: 'fees', language: 'en', starts: 'It costs', asked: ['how much is it'], ...fields })

function read(...lines: string[]) {
  const report = createReport('passages.jsonl')
  const passages = readPassages({ path: 'passages.jsonl', text: lines.join('\n') }, answers, report)
  return { passages, findings: report.findings.map(({ severity, line }) => `${severity} ${line}`) }
}

describe('passages.jsonl', () => {
  it('holds a passage a line', () =>
    expect(read(line({}), '', line({ starts: 'Pay by' }))).toEqual({
      passages: [
        { answer: 'fees', language: 'en', starts: 'It costs', asked: ['how much is it'] },
        { answer: 'fees', language: 'en', starts: 'Pay by', asked: ['how much is it'] },
      ],
      findings: [],
    }))

  it.each([
    ['what is not JSON', '{'],
    ['a language that is none of ours', line({ language: 'xx' })],
    ['a passage that nobody asks for', line({ asked: [] })],
    ['a field that is unknown', line({ more: 1 })],
  ])('refuses %s, with its line', (_, wrong) =>
    expect(read(line({}), wrong)).toMatchObject({ passages: [{}], findings: ['error 2'] }),
  )

  it('warns of an answer that is not there', () =>
    expect(read(line({ answer: 'gone' }))).toEqual({ passages: [], findings: ['warning 1'] }))
})

describe('a snapshot', () => {
  it('keeps them with their answer', async () => {
    const { passages } = read(line({}))
    const snapshot = await openSnapshot(
      packSnapshot({ agencies: [], words: [], facts: [], answers, passages }, new Map()),
    )
    expect([snapshot.passagesAt(0), snapshot.passagesAt(1)]).toEqual([passages, []])
  })

  it('has none where it was made without', async () => {
    const snapshot = await openSnapshot(packSnapshot({ agencies: [], words: [], facts: [], answers }, new Map()))
    expect(snapshot.passagesAt(0)).toEqual([])
  })
})
