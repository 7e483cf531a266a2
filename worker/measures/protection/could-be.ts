/** A place in a table. */
export interface Cell {
  row: number
  column: number
}

/** How large a hidden cell could be, for all that the totals say: the true table is changed step by step, one person more in the cell, along
 * a way of hidden cells that keeps every total, until no such way is left or it is large enough. */
export function couldBe(counts: number[][], hidden: boolean[][], cell: Cell, minimum: number): number {
  const now = counts.map((row) => [...row])
  const enough = Math.max(minimum, (counts[cell.row]?.[cell.column] ?? 0) + 1)
  for (;;) {
    const reached = now[cell.row]?.[cell.column] ?? 0
    if (reached >= enough) return reached
    const way = wayAround(now, hidden, cell)
    if (!way) return reached
    change(now, cell, 1)
    for (const [step, at] of way.entries()) change(now, at, step % 2 === 0 ? -1 : 1)
  }
}

/** Hidden cells, one fewer and one more by turns, that make up for one more in a cell: from its row to its column. */
function wayAround(now: number[][], hidden: boolean[][], cell: Cell): Cell[] | undefined {
  const ways: { row: number; way: Cell[] }[] = [{ row: cell.row, way: [] }]
  const [rows, columns] = [new Set([cell.row]), new Set<number>()]
  for (const { row, way } of ways) {
    for (const [column, count] of (now[row] ?? []).entries()) {
      const isSelf = row === cell.row && column === cell.column
      if (isSelf || columns.has(column) || !hidden[row]?.[column] || count <= 1) continue
      const fewer = [...way, { row, column }]
      if (column === cell.column) return fewer
      columns.add(column)
      for (const [other, cells] of hidden.entries()) {
        if (rows.has(other) || !cells[column]) continue
        rows.add(other)
        ways.push({ row: other, way: [...fewer, { row: other, column }] })
      }
    }
  }
  return undefined
}

function change(counts: number[][], { row, column }: Cell, by: number): void {
  const cells = counts[row]
  if (cells) cells[column] = (cells[column] ?? 0) + by
}
