/** Rows under headings, columns as wide as what they hold; numbers to the right. */
export function table(headings: string[], rows: (string | number)[][]): string {
  const texts = [headings, ...rows.map((row) => row.map(String))]
  const widths = headings.map((_, column) => Math.max(...texts.map((row) => (row[column] ?? '').length)))
  const line = (row: string[]) =>
    row
      .map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0)))
      .join('  ')
  return [line(texts[0] ?? []), widths.map((width) => '─'.repeat(width)).join('──'), ...texts.slice(1).map(line)].join(
    '\n',
  )
}

/** One measured figure against what it must reach. */
export interface TargetRow {
  name: string
  value: number
  unit: string
  target: string
  met: boolean
}

/** Figures with their targets, ready to print. */
export function targetTable(rows: TargetRow[]): string {
  return table(
    ['figure', 'value', 'unit', 'target', 'met'],
    rows.map(({ name, value, unit, target, met }) => [
      name,
      Number(value.toPrecision(4)),
      unit,
      target,
      met ? 'yes' : 'NO',
    ]),
  )
}

/** A figure that must be at least, or at most, `limit`. */
export function against(
  name: string,
  value: number,
  unit: string,
  bound: 'at least' | 'at most',
  limit: number,
): TargetRow {
  const met = bound === 'at least' ? value >= limit : value <= limit
  return { name, value, unit, target: `${bound === 'at least' ? '≥' : '≤'} ${limit}`, met }
}
