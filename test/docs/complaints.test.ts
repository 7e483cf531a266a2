import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const [, table = ''] =
  /## What users of such widgets complain of\n([\s\S]*?)\n## /.exec(readFileSync('widget/README.md', 'utf8')) ?? []
const rows = table.split('\n').filter((line) => /^\| (?!complaint|---)/.test(line))

/** Files and the tests named after each: `file` “name”, “name”; `file` “name”. */
function named(row: string): [string, string][] {
  const parts = [...row.matchAll(/`([\w/.-]+\.test\.ts)`([^`]*)/g)]
  return parts.flatMap(([, file = '', names = '']) =>
    [...names.matchAll(/“([^“]+)”/g)].map(([, name = '']): [string, string] => [file, name]),
  )
}

describe('the complaints in widget/README.md', () => {
  it('are sixteen, each with a test', () => {
    expect(rows).toHaveLength(16)
    expect(rows.filter((row) => named(row).length === 0)).toEqual([])
  })

  it.each(rows.flatMap(named))('name a test that there is: %s “%s”', (file, name) => {
    expect(readFileSync(file, 'utf8')).toContain(name)
  })
})
