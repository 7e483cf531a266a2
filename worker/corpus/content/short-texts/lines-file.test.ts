import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../contract/index.ts'
import type { AgencyRecord } from '../../corpus.ts'
import { createReport } from '../../report.ts'
import { readLines } from './lines-file.ts'

const inAll = (text: string) => Object.fromEntries(LANGUAGES.map((language) => [language, text]))
const line = (id: string) => ({ line: id, name: inAll('911'), purpose: inAll('Fire') })
const agencies: AgencyRecord[] = [
  {
    id: 'hhs',
    name: { en: 'Health' },
    url: 'https://www.hhs.gov/',
    contacts: [
      { id: 'emergency', name: { en: '911' }, phone: '911', languages: ['en'] },
      { id: 'desk', name: { en: 'Desk' }, languages: ['en'] },
    ],
  },
]

function faults(lines: object[]) {
  const report = createReport('lines.yaml')
  readLines({ path: 'lines.yaml', text: JSON.stringify(lines) }, agencies, report)
  return report.findings.map(({ message }) => message)
}

describe('lines.yaml', () => {
  it('names contacts that have a phone', () => {
    expect(faults([line('hhs/emergency')])).toEqual([])
    expect(faults([line('hhs/desk')])).toEqual(['`hhs/desk` is no contact with a phone in agencies.yaml'])
    expect(faults([line('hhs/nobody')])).toHaveLength(1)
  })

  it('names each once', () => {
    expect(faults([line('hhs/emergency'), line('hhs/emergency')])).toEqual(['`hhs/emergency` is there twice'])
  })

  it('says everything in every language', () => {
    const { ht: _, ...others } = inAll('Fire')
    expect(faults([{ ...line('hhs/emergency'), purpose: others }]).join()).toMatch(/ht/)
  })
})
