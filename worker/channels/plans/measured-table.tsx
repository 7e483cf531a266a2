interface MeasuredTableProps {
  caption: string
  head: string[]
  /** As many cells as the head; the first one names the row. */
  rows: string[][]
}

/** A table of a plan; on a phone each cell says what it is. */
export function MeasuredTable({ caption, head, rows }: MeasuredTableProps) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((title) => (
            <th scope="col">{title}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <td data-label={head[at + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
