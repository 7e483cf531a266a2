import { describe, expect, it } from 'vitest'
import { createReport } from '../../report.ts'
import { readHeard } from './heard-file.ts'

const known = { answers: new Set(['fees']), agencies: new Set(['ssa']) }
const line = (fields: object) => JSON.stringify({ question: 'how much is it', ...fields })

function read(...lines: string[]) {
  const report = createReport('heard.jsonl')
  const heard = readHeard({ path: 'heard.jsonl', text: lines.join('\n') }, known, report)
  return { heard, findings: report.findings.map(({ severity, line }) => `${severity} ${line}`) }
}

describe('heard.jsonl', () => {
  it('holds a question a line: what answers it, whom to reach, or neither', () =>
    expect(read(line({ answers: ['fees'] }), '', line({ reach: ['ssa'] }), line({}))).toEqual({
      heard: [
        { question: 'how much is it', answers: ['fees'], reach: [] },
        { question: 'how much is it', answers: [], reach: ['ssa'] },
        { question: 'how much is it', answers: [], reach: [] },
      ],
      findings: [],
    }))

  it.each([
    ['what is not JSON', '{'],
    ['no question', JSON.stringify({ answers: ['fees'] })],
    ['one longer than anybody may ask', line({ question: 'x'.repeat(2_001) })],
    ['a field that is unknown', line({ more: 1 })],
  ])('refuses %s, with its line', (_, wrong) =>
    expect(read(line({}), wrong)).toMatchObject({ heard: [{}], findings: ['error 2'] }),
  )

  it('warns of an answer that is gone, whose question then is not one without', () => {
    expect(read(line({ answers: ['gone'], reach: ['ssa'] }))).toEqual({ heard: [], findings: ['warning 1'] })
    expect(read(line({ answers: ['gone', 'fees'] }))).toMatchObject({ heard: [{ answers: ['fees'] }] })
    expect(read(line({ reach: ['nobody', 'ssa'] }))).toMatchObject({ heard: [{ reach: ['ssa'] }] })
  })
})
