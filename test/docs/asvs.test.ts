import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const SECURITY = readFileSync('SECURITY.md', 'utf8')

/** Cells of each row of the tables below a heading. */
function rowsUnder(heading: string): string[][] {
  const [, after = ''] = SECURITY.split(`\n## ${heading}\n`)
  const [section = ''] = after.split('\n## ')
  const rows = section.split('\n').filter((line) => line.startsWith('| '))
  return rows.map((row) => row.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, ''))).slice(2)
}

const testsIn = (cell = '') => [...cell.matchAll(/`([\w/.-]+\.test\.tsx?)`/g)].map(([, path = '']) => path)
const REQUIREMENTS = rowsUnder('OWASP ASVS 5, level 2')
const FAULTS = rowsUnder('When something breaks')

it('each requirement stands once, by its number', () => {
  const numbers = REQUIREMENTS.map(([number]) => number)
  expect(numbers.filter((number) => !/^\d+\.\d+\.\d+$/.test(number ?? ''))).toEqual([])
  expect(new Set(numbers).size).toBe(numbers.length)
})

it('nine in ten requirements name a test, and as many as are said', () => {
  const tested = REQUIREMENTS.filter(([, , tests]) => testsIn(tests).length > 0).length
  expect(tested / REQUIREMENTS.length).toBeGreaterThanOrEqual(0.9)
  expect(SECURITY).toContain(`of ${REQUIREMENTS.length} rows ${tested} name a test`)
})

it('every test that is named is there', () => {
  const named = testsIn(SECURITY)
  expect(named.length).toBeGreaterThan(100)
  expect(named.filter((path) => !existsSync(path))).toEqual([])
})

it('ten faults at least have what to do, and a rehearsal', () => {
  expect(FAULTS.length).toBeGreaterThanOrEqual(10)
  const without = FAULTS.filter(
    ([, , , rehearsal]) => testsIn(rehearsal).length === 0 && !rehearsal?.includes('npm run bench'),
  )
  expect(without).toEqual([])
})
