import type { DeskContext } from '../ui/view.ts'

const TYPES = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const

/** Answers with a file to keep. What it holds stays out of every cache, and no browser guesses at its type. */
export function download(c: DeskContext, name: string, content: string | ReadableStream): Response {
  const type = name.endsWith('.json') ? TYPES.json : TYPES.csv
  c.header('Content-Type', type)
  c.header('Content-Disposition', `attachment; filename="${name.replace(/[^\w.-]/g, '-')}"`)
  c.header('Cache-Control', 'no-store')
  c.header('Vary', 'Cookie')
  return c.body(content)
}
