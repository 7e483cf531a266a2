import { expect, it } from 'vitest'
import { dayOfCell } from './day-of-cell.ts'

it.each([
  ['2026-11-01', '2026-11-01'],
  ['11/1/2026', '2026-11-01'],
  ['10/22/2026', '2026-10-22'],
  ['10/22/26', '2026-10-22'],
  ['22/10/2026', '2026-10-22'],
  ['46327', '2026-11-01'],
  [' 1/2/2026 ', '2026-01-02'],
  ['2/30/2026', '2/30/2026'],
  ['soon', 'soon'],
  ['', ''],
])('a cell that says %j is read as %j', (cell, day) => {
  expect(dayOfCell(cell)).toBe(day)
})
