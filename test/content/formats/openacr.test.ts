import { existsSync, readFileSync } from 'node:fs'
import Ajv from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { CRITERIA } from '../../../worker/channels/accessibility/criteria.ts'
import { type AccessibilityReport, readReport } from '../../../worker/channels/accessibility/report.ts'

const report = parse(readFileSync('worker/channels/accessibility/assets/openacr.yaml', 'utf8'))
/** OpenACR's own, as the npm package @openacr/openacr 0.3.5 has it; in the public domain (CC0). */
const schema = JSON.parse(readFileSync('test/content/formats/openacr-0.1.0.json', 'utf8'))
const valid = new Ajv({ strict: false }).compile(schema)

const rows = ({ chapters }: AccessibilityReport) => [
  ...chapters.success_criteria_level_a.criteria,
  ...chapters.success_criteria_level_aa.criteria,
]

describe('the accessibility report', () => {
  it('is one by OpenACR’s own schema', () => {
    expect(valid(report)).toBe(true)
  })

  it('would not be without what the schema asks for (the control)', () => {
    const { author: _, ...unsigned } = report
    expect(valid(unsigned)).toBe(false)
    expect(valid({ ...report, version: '1' })).toBe(false)
  })

  it('has every criterion of WCAG 2.2, A and AA, once and in its order', () => {
    expect(CRITERIA).toHaveLength(55)
    expect(rows(readReport(report)).map(({ num }) => num)).toEqual(CRITERIA.map(({ number }) => number))
  })

  it('says of each, for what citizens meet and for the desk, how it was evaluated', () => {
    const told = rows(readReport(report)).flatMap(({ num, components }) =>
      components.map(({ name, adherence }) => [`${num} ${name}`, adherence.notes.length > 20] as const),
    )
    expect(told).toHaveLength(110)
    expect(told.filter(([, isTold]) => !isTold)).toEqual([])
  })

  it('names tests that there are', () => {
    const named = [...JSON.stringify(report).matchAll(/test\/[\w/.-]+\.test\.ts/g)].map(([path]) => path)
    expect(named.length).toBeGreaterThan(50)
    expect([...new Set(named)].filter((path) => !existsSync(path))).toEqual([])
  })
})
