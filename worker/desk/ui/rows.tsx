import type { Child } from 'hono/jsx'
import type { Language } from '../../contract/index.ts'
import { type AgencyRecord, presentAgency } from '../../corpus/index.ts'
import { dayText } from './day-text.ts'
import type { View } from './view.ts'

/** A column of a list: what it is called, and what stands in it. */
export interface Column<Row> {
  title: string
  /** Numbers stand at the end of their cells, days in one line. */
  look?: 'number' | 'day'
  /** On a phone each cell says what it is; a picture that says so itself need not. */
  isSilent?: boolean
  cell: (row: Row) => Child
}

interface RowsProps<Row> {
  /** The first one names the row. */
  columns: Column<Row>[]
  rows: readonly Row[]
  /** The id of a row's element, where an address leads to it. */
  idOf?: (row: Row) => string
}

/** A list as a table; on a phone its rows become cards. */
export function Rows<Row>({ columns, rows, idOf }: RowsProps<Row>) {
  return (
    <table class="rows">
      <thead>
        <tr>
          {columns.map(({ title, look }) => (
            <th scope="col" class={look === 'number' ? look : undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr id={idOf?.(row)}>
            {columns.map((column, place) =>
              place === 0 ? <th scope="row">{column.cell(row)}</th> : <Cell column={column} row={row} />,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell<Row>({ column: { title, look, isSilent, cell }, row }: { column: Column<Row>; row: Row }) {
  return (
    <td class={look} data-label={isSilent ? undefined : title}>
      {cell(row)}
    </td>
  )
}

/** The agency that a row belongs to, by name. */
export function agencyColumn<Row extends { agency: string }>(
  agencies: readonly AgencyRecord[],
  { t, language }: View,
): Column<Row> {
  return { title: t.lists.agency, cell: ({ agency }) => presentAgency(agency, agencies, language).name }
}

/** The language of a row's text. */
export function languageColumn<Row extends { language: Language }>({ t }: View): Column<Row> {
  return { title: t.lists.language, cell: ({ language }) => t.lists.languages[language] }
}

/** A day of a row. */
export function dayColumn<Row>(title: string, dayOf: (row: Row) => string, view: View): Column<Row> {
  return { title, look: 'day', cell: (row) => <Day day={dayOf(row)} view={view} /> }
}

/** A day as people write it, and as programs do. */
export function Day({ day, view: { language } }: { day: string; view: View }) {
  return <time datetime={day}>{dayText(day, language)}</time>
}
