import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const README = readFileSync('widget/README.md', 'utf8')

/** Rows of the table below a heading. */
function rowsBelow(heading: string): string[] {
  const from = README.indexOf(`## ${heading}\n`)
  const section = README.slice(from, README.indexOf('\n## ', from))
  const lines = section.split('\n').filter((line) => line.startsWith('| '))
  return lines.slice(2)
}

const complaints = rowsBelow('What users of such widgets complain of')
const faults = rowsBelow('Faults found in other products, tried here')

/** Files and the tests named after each: `file` “name”, “name”; `file` “name”. */
function named(row: string): [string, string][] {
  const parts = [...row.matchAll(/`([\w/.-]+\.test\.ts)`([^`]*)/g)]
  return parts.flatMap(([, file = '', names = '']) =>
    [...names.matchAll(/“([^“]+)”/g)].map(([, name = '']): [string, string] => [file, name]),
  )
}

describe('the complaints in widget/README.md', () => {
  it('are sixteen, each with a test', () => {
    expect(complaints).toHaveLength(16)
    expect(complaints.filter((row) => named(row).length === 0)).toEqual([])
  })
})

describe('the faults of other products in widget/README.md', () => {
  it('are twenty-two, each with a test', () => {
    const numbers = faults.flatMap((row) => row.split('|')[1]?.split(',').map(Number) ?? [])
    // 17 was none of ours.
    expect(numbers).toEqual(Array.from({ length: 23 }, (_, at) => at + 1).filter((number) => number !== 17))
    expect(faults.filter((row) => named(row).length === 0)).toEqual([])
  })
})

describe('both tables', () => {
  it.each([...complaints, ...faults].flatMap(named))('name a test that there is: %s “%s”', (file, name) => {
    expect(readFileSync(file, 'utf8')).toContain(name)
  })
})
