import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CountTable, OTHERS, protectList, protectTable } from './protect-table.ts'

type Told = { counts: (number | undefined)[][]; rowTotals: number[]; columnTotals: number[] }

/** Small numbers and large ones, as tables of people are; some cells empty. */
const COUNT = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 60 }))
const TABLE = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(COUNT, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  )
const named = (counts: number[][]): CountTable => ({
  rows: counts.map((_, at) => `r${at}`),
  columns: (counts[0] ?? []).map((_, at) => `c${at}`),
  counts,
})
const total = (values: readonly number[]) => values.reduce((all, one) => all + one, 0)

/** Hides what is under the minimum and nothing else, as many do. */
function hideOnly(counts: number[][], minimum: number): Told {
  return {
    counts: counts.map((row) => row.map((one) => (one > 0 && one < minimum ? undefined : one))),
    rowTotals: counts.map(total),
    columnTotals: (counts[0] ?? []).map((_, at) => total(counts.map((row) => row[at] ?? 0))),
  }
}

/** What an outsider makes of a table: the least and the most that each hidden cell can be, narrowed by every total until nothing moves. */
function narrowed({ counts, rowTotals, columnTotals }: Told) {
  const cells = counts.flatMap((row, r) =>
    row.flatMap((one, c) => (one === undefined ? [{ r, c, low: 1, high: 1e9 }] : [])),
  )
  const lines = [
    ...rowTotals.map((all, r) => ({
      left: all - total((counts[r] ?? []).map((one) => one ?? 0)),
      of: cells.filter((one) => one.r === r),
    })),
    ...columnTotals.map((all, c) => ({
      left: all - total(counts.map((row) => row[c] ?? 0)),
      of: cells.filter((one) => one.c === c),
    })),
  ]
  for (let moved = true; moved; ) {
    moved = false
    for (const { left, of } of lines)
      for (const cell of of) {
        const high = left - total(of.filter((one) => one !== cell).map((one) => one.low))
        const low = left - total(of.filter((one) => one !== cell).map((one) => one.high))
        if (high < cell.high || low > cell.low) moved = true
        Object.assign(cell, { high: Math.min(high, cell.high), low: Math.max(low, cell.low) })
      }
  }
  return { cells, lines }
}

/** Hidden cells that the totals alone determine, by elimination: exact where narrowing gets stuck. */
function solved(told: Told) {
  const { cells, lines } = narrowed(told)
  const rows = lines.map(({ of }) => cells.map((cell) => Number(of.includes(cell))))
  let pivot = 0
  for (const [column] of cells.entries()) {
    const found = rows.findIndex((row, at) => at >= pivot && Math.abs(row[column] ?? 0) > 1e-9)
    if (found < 0) continue
    ;[rows[pivot], rows[found]] = [rows[found] ?? [], rows[pivot] ?? []]
    const lead = rows[pivot] ?? []
    const by = lead[column] ?? 1
    rows[pivot] = lead.map((one) => one / by)
    for (const [at, row] of rows.entries())
      if (at !== pivot) rows[at] = row.map((one, place) => one - (row[column] ?? 0) * (rows[pivot]?.[place] ?? 0))
    pivot++
  }
  const alone = rows.filter((row) => row.filter((one) => Math.abs(one) > 1e-9).length === 1)
  return alone.map((row) => cells[row.findIndex((one) => Math.abs(one) > 1e-9)])
}

/** Whether somebody who knows the totals, and that what is hidden is not 0, learns that a cell is under the minimum, or a hidden number. */
function givesAway(told: Told, minimum: number): boolean {
  const { cells } = narrowed(told)
  return cells.some(({ low, high }) => high < minimum || low >= high) || solved(told).length > 0
}

describe.each([10, 11])('a table of people with a minimum of %d', (minimum) => {
  it('gives away no cell under it, over 1,000 random tables', () => {
    fc.assert(
      fc.property(TABLE, (counts) => {
        const told = protectTable(named(counts), minimum)
        if (told === undefined) return total(counts.map(total)) < minimum
        const all = [...told.counts.flat(), ...told.rowTotals, ...told.columnTotals, told.total]
        expect(all.filter((one) => one !== undefined && one > 0 && one < minimum)).toEqual([])
        expect(told.total).toBe(total(counts.map(total)))
        return !givesAway(told, minimum)
      }),
      { numRuns: 1_000 },
    )
  })

  it('would give some away where only the small cells are hidden', () => {
    const tables = fc.sample(TABLE, 200)
    expect(tables.filter((counts) => givesAway(hideOnly(counts, minimum), minimum)).length).toBeGreaterThan(50)
  })

  it('gives nothing away in a list with its total, over 1,000 random lists', () => {
    fc.assert(
      fc.property(fc.array(COUNT, { minLength: 1, maxLength: 8 }), (counts) => {
        const told = protectList(counts, minimum)
        if (told === undefined) return true
        const hidden = told.filter((one) => one === undefined).length
        const left = total(counts) - total(told.map((one) => one ?? 0))
        expect(told.filter((one) => one !== undefined && one > 0 && one < minimum)).toEqual([])
        return hidden === 0 || (hidden > 1 && left - (hidden - 1) >= minimum)
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('what is told of a table', () => {
  it('hides a second and a crosswise cell where one is small', () => {
    const told = protectTable(
      named([
        [3, 20, 30],
        [25, 40, 50],
        [60, 70, 80],
      ]),
      10,
    )
    expect(told?.counts.flat().filter((one) => one === undefined)).toHaveLength(4)
    expect(told?.counts[2]).toEqual([60, 70, 80])
  })

  it('shows a table without small cells whole, and 0 as nobody', () => {
    expect(
      protectTable(
        named([
          [0, 20],
          [30, 40],
        ]),
        10,
      )?.counts,
    ).toEqual([
      [0, 20],
      [30, 40],
    ])
  })

  it('puts rows that are too few by themselves together', () => {
    const told = protectTable(
      named([
        [4, 3],
        [5, 2],
        [30, 40],
      ]),
      10,
    )
    expect(told?.rows).toEqual(['r2', OTHERS])
    expect(told?.rowTotals).toEqual([70, 14])
  })

  it('tells nothing of fewer than the minimum in all', () => {
    expect(protectTable(named([[4, 5]]), 10)).toBeUndefined()
    expect(protectList([4, 5], 10)).toBeUndefined()
  })
})
