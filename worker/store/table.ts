import * as z from 'zod/mini'

type Shape = Record<string, z.core.$ZodType>
/** A row as the rest of the Worker knows it. */
export type Entry<Table> = Table extends { read: (row: unknown) => infer Row } ? Row : never

const Found = z.record(z.string(), z.unknown())

/** What is read of a table, said once: by the names that the rest of the Worker uses, with what may stand in each.
 * An optional column (`z.exactOptional`) that is NULL or '' leaves its name out.
 * @returns `columns` as a SELECT lists them, in snake_case; `read` makes an entry of a row, `find` of a row that may be missing,
 * `list` of all rows of a result. They throw where a row is not as it was said. */
export function table<S extends Shape>(shape: S) {
  const Row = z.object(shape)
  const columns = Object.entries(shape).map(([name, { _zod }]) => ({
    name,
    column: snakeCase(name),
    mayLack: _zod.optin === 'optional',
  }))
  function read(row: unknown): z.output<typeof Row> {
    const found = Found.parse(row)
    const isThere = ({ column, mayLack }: (typeof columns)[number]) =>
      !mayLack || (found[column] !== null && found[column] !== '')
    return Row.parse(Object.fromEntries(columns.filter(isThere).map(({ name, column }) => [name, found[column]])))
  }
  return {
    columns: columns.map(({ column }) => column).join(', '),
    read,
    find: (row: unknown) => (row === null || row === undefined ? undefined : read(row)),
    list: (found: D1Result | undefined) => (found?.results ?? []).map(read),
  }
}

/** A column that holds JSON. */
export function json<Value extends z.core.$ZodType>(value: Value) {
  return z.pipe(
    z.pipe(
      z.string(),
      z.transform((text: string) => JSON.parse(text)),
    ),
    value,
  )
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
