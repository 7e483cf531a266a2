import type { Child } from 'hono/jsx'
import { ValueBar } from './value-bar.tsx'

/** A row about an agency or a channel: its numbers in words, and its bar. */
interface BarRow {
  name: Child
  cells: string[]
  parts: { value: number; look: string }[]
}

interface BarTableProps {
  head: string[]
  rows: BarRow[]
  /** What the whole width of a bar stands for. */
  most: number
}

/** Things with their numbers. The table is the chart: each row has its bar. */
export function BarTable({ head, rows, most }: BarTableProps) {
  return (
    <table class="bars stacks">
      <thead>
        <tr>
          {head.map((name, index) => (
            <th scope="col" class={index === 0 ? undefined : 'number'}>
              {name}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells, parts }) => (
          <tr>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td class="number" data-label={head[index + 1]}>
                {cell}
              </td>
            ))}
            <td class="drawn">
              <ValueBar parts={parts} most={most} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
