import { CSV_START, type CsvValue, csvLine } from './csv-text.ts'

type Row = Record<string, CsvValue>

/** Rows as a CSV file that is sent while it is read: each page of rows is asked for when the one before has gone out. */
export function csvStream(columns: readonly string[], pages: AsyncGenerator<Row[]>): ReadableStream<Uint8Array> {
  const start = CSV_START + csvLine(columns)
  return textStream(start, '', pages, (rows) =>
    rows.map((row) => csvLine(columns.map((column) => row[column]))).join(''),
  )
}

/** Rows as one JSON array, a row a line, sent while it is read. */
export function jsonStream(columns: readonly string[], pages: AsyncGenerator<Row[]>): ReadableStream<Uint8Array> {
  let between = '\n'
  return textStream('[', '\n]\n', pages, (rows) =>
    rows
      .map((row) => {
        const text = between + JSON.stringify(Object.fromEntries(columns.map((name) => [name, row[name] ?? null])))
        between = ',\n'
        return text
      })
      .join(''),
  )
}

/** A text made of pages. Where a page cannot be read the stream fails: a file that looks whole and is not would be worse. */
function textStream(
  start: string,
  end: string,
  pages: AsyncGenerator<Row[]>,
  textOf: (rows: Row[]) => string,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(start)),
    async pull(controller) {
      const { done, value } = await pages.next()
      controller.enqueue(encoder.encode(done ? end : textOf(value)))
      if (done) controller.close()
    },
    async cancel() {
      await pages.return(undefined)
    },
  })
}
