import type * as z from 'zod/mini'
import type { ContentFile } from '../../corpus.ts'
import type { Report } from '../../report.ts'

/** Reads a file of one JSON record a line. It is JSON, for it has thousands, and reading YAML takes a hundred times longer. Empty lines count for nothing.
 * @param use - What a record comes to; `line` counts from 1, for its own report. */
export function readJsonLines<Record, Read>(
  file: ContentFile,
  schema: z.ZodMiniType<Record>,
  report: Report,
  use: (record: Record, line: number) => Read[],
): Read[] {
  return file.text.split('\n').flatMap((text, at) => {
    if (text.trim() === '') return []
    const record = readRecord(text, schema)
    if ('data' in record) return use(record.data, at + 1)
    report.error(at + 1, record.problem)
    return []
  })
}

/** The record of a line, or what is wrong with it. */
function readRecord<Record>(text: string, schema: z.ZodMiniType<Record>): { data: Record } | { problem: string } {
  try {
    const parsed = schema.safeParse(JSON.parse(text))
    if (parsed.success) return { data: parsed.data }
    return { problem: `\`${parsed.error.issues[0]?.path.join('.')}\` is not valid` }
  } catch {
    return { problem: 'not JSON' }
  }
}
