import { type Cell, couldBe } from './could-be.ts'

/** Counts of people in rows and columns, to be published with the total of each. */
export interface CountTable {
  rows: readonly string[]
  columns: readonly string[]
  counts: readonly (readonly number[])[]
}

/** What may be published of a table: nothing in it, and no sum or difference, gives away a number of people under the minimum. */
export interface ProtectedTable {
  /** `OTHERS` stands for rows whose total is under the minimum, together. */
  rows: string[]
  columns: string[]
  /** Undefined: not told. 0 is told, for it is nobody. */
  counts: (number | undefined)[][]
  rowTotals: number[]
  columnTotals: number[]
  total: number
}

/** Rows or columns that were too few by themselves. */
export const OTHERS = 'others'

/** Hides what could point at someone. First, rows and columns whose totals are under the minimum become one. Then cells from 1 to
 * the minimum are hidden, and with them as many more as it takes: whoever knows the totals, and that a hidden cell is not 0, still cannot
 * tell that one of them is under the minimum, nor any hidden cell's number.
 * @param minimum - The first number that may be told: 10, or 11 under the rules of CMS.
 * @returns Undefined where all together are under the minimum. */
export function protectTable(table: CountTable, minimum: number): ProtectedTable | undefined {
  const whole = sum(table.counts.map(sum))
  if (whole < minimum) return undefined
  for (let least = minimum; ; ) {
    const byRow = joinSmall(table.rows, table.counts, least)
    const byColumn = joinSmall(table.columns, transpose(byRow.lines, table.columns.length), minimum)
    const counts = transpose(byColumn.lines, byRow.names.length)
    const hidden = hiddenCells(counts, minimum)
    if (hidden) return told(byRow.names, byColumn.names, counts, hidden)
    // Where even all cells hidden give something away, the smallest row becomes one with the next: a table of one row hides nothing.
    least = Math.min(...counts.map(sum).filter((all) => all > 0)) + 1
  }
}

function told(rows: string[], columns: string[], counts: number[][], hidden: boolean[][]): ProtectedTable {
  return {
    rows,
    columns,
    counts: counts.map((row, at) => row.map((count, place) => (hidden[at]?.[place] ? undefined : count))),
    rowTotals: counts.map(sum),
    columnTotals: transpose(counts, columns.length).map(sum),
    total: sum(counts.map(sum)),
  }
}

/** The same for one line of counts with its total: a list has no totals of columns to hide behind. */
export function protectList(counts: readonly number[], minimum: number): (number | undefined)[] | undefined {
  const total = sum(counts)
  if (total < minimum) return undefined
  const order = counts.map((_, at) => at).filter((at) => (counts[at] ?? 0) > 0)
  order.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0))
  let hide = order.filter((at) => (counts[at] ?? 0) < minimum).length
  // Of k hidden cells, each at least 1, the largest that one can be is their sum less k − 1: it must reach the minimum, and none may stand alone.
  const isGivenAway = () => sum(order.slice(0, hide).map((at) => counts[at] ?? 0)) - (hide - 1) < minimum || hide === 1
  while (hide > 0 && hide < order.length && isGivenAway()) hide++
  if (hide > 0 && isGivenAway()) return undefined
  const hidden = new Set(order.slice(0, hide))
  return counts.map((count, at) => (hidden.has(at) ? undefined : count))
}

/** Lines whose sums are under the minimum become one, which takes the next smallest where it is still too small. Empty ones stay. */
function joinSmall(names: readonly string[], lines: readonly (readonly number[])[], minimum: number) {
  const order = lines.map((_, at) => at).filter((at) => sum(lines[at] ?? []) > 0)
  order.sort((a, b) => sum(lines[a] ?? []) - sum(lines[b] ?? []))
  const joined: number[] = []
  let inAll = 0
  for (const at of order) {
    const own = sum(lines[at] ?? [])
    if (own >= minimum && (joined.length === 0 || inAll >= minimum)) break
    joined.push(at)
    inAll += own
  }
  if (joined.length === 0) return { names: [...names], lines: lines.map((line) => [...line]) }
  const width = lines[0]?.length ?? 0
  const others = Array.from({ length: width }, (_, place) => sum(joined.map((at) => lines[at]?.[place] ?? 0)))
  const isKept = (_: unknown, at: number) => !joined.includes(at)
  return {
    names: [...names.filter(isKept), OTHERS],
    lines: [...lines.filter(isKept).map((line) => [...line]), others],
  }
}

/** Which cells to hide, or undefined where hiding all is not enough. */
function hiddenCells(counts: number[][], minimum: number): boolean[][] | undefined {
  const hidden = counts.map((row) => row.map((count) => count > 0 && count < minimum))
  for (;;) {
    const given = givenAway(counts, hidden, minimum)
    if (!given) return hidden
    const more = cellsToHide(counts, hidden, given)
    if (more.length === 0) return undefined
    for (const { row, column } of more) hidden[row]?.splice(column, 1, true)
  }
}

/** The first hidden cell that somebody could work out, at least that it is under the minimum. */
function givenAway(counts: number[][], hidden: boolean[][], minimum: number): Cell | undefined {
  for (const [row, cells] of hidden.entries())
    for (const [column, isHidden] of cells.entries())
      if (
        isHidden &&
        couldBe(counts, hidden, { row, column }, minimum) < Math.max(minimum, (counts[row]?.[column] ?? 0) + 1)
      )
        return { row, column }
  return undefined
}

/** More cells to hide for one that is given away: those that make a rectangle with it, for it can then trade people with them under the same
 * totals; of all rectangles the one with the fewest people told no more. Where there is none, the smallest cell that is told. */
function cellsToHide(counts: number[][], hidden: boolean[][], { row, column }: Cell): Cell[] {
  const isTold = (one: Cell) => !hidden[one.row]?.[one.column]
  const people = (one: Cell) => counts[one.row]?.[one.column] ?? 0
  const rectangles = cellsOf(counts)
    .filter((far) => far.row !== row && far.column !== column)
    .map((far) => [far, { row, column: far.column }, { row: far.row, column }])
    .filter((cells) => cells.every((one) => people(one) > 0) && cells.some(isTold))
    .map((cells) => cells.filter(isTold))
  const told = cellsOf(counts).filter((one) => isTold(one) && people(one) > 0)
  const choices = rectangles.length > 0 ? rectangles : told.map((one) => [one])
  return choices.sort((a, b) => sum(a.map(people)) - sum(b.map(people)))[0] ?? []
}

function cellsOf(counts: number[][]): Cell[] {
  return counts.flatMap((cells, row) => cells.map((_, column) => ({ row, column })))
}

function transpose(lines: readonly (readonly number[])[], width: number): number[][] {
  return Array.from({ length: width }, (_, place) => lines.map((line) => line[place] ?? 0))
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}
