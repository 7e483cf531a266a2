import { describe, expect, it } from 'vitest'
import type { AgencyRecord } from '../../corpus.ts'
import { createReport } from '../../report.ts'
import { readNames } from './names-file.ts'

const AGENCY: AgencyRecord = {
  id: 'irs',
  name: { en: 'IRS' },
  url: 'https://www.irs.gov/',
  contacts: [{ id: 'main', name: { en: 'IRS line' }, phone: '+18008291040', languages: ['en'] }],
}

function problemsOf(text: string): string[] {
  const report = createReport('names.yaml')
  readNames({ path: 'names.yaml', text }, [AGENCY], report)
  return report.findings.map(({ line, message }) => `${line}: ${message}`)
}

describe('names.yaml', () => {
  it('reads whom a name means', () => {
    const report = createReport('names.yaml')
    expect(readNames({ path: 'names.yaml', text: '- { reach: irs/main, names: [W-2] }' }, [AGENCY], report)).toEqual([
      { reach: 'irs/main', names: ['W-2'], topics: [] },
    ])
    expect(report.findings).toEqual([])
  })

  it('refuses a name that stands twice, in whatever spelling', () => {
    const text = '- { reach: irs, names: [W-2] }\n- { reach: irs/main, names: [tax], topics: [w 2] }'
    expect(problemsOf(text)).toEqual(['2: `w 2` is already a name of `irs`'])
  })

  it('refuses a name that leads to nobody', () => {
    expect(problemsOf('- { reach: irs/fax, names: [fax] }')).toEqual(['1: `irs/fax` is nobody of agencies.yaml'])
  })
})
