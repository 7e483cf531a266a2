import { isMap, isNode, LineCounter, parseDocument } from 'yaml'
import type * as z from 'zod/mini'
import type { Report } from '../report.ts'

/** Checked YAML: the value where it fits the schema, and the line on which any part of it stands. */
export interface YamlResult<T> {
  value: T | undefined
  lineOf(path: readonly PropertyKey[]): number
}

type Document = ReturnType<typeof parseDocument>
type Issue = z.core.$ZodIssue

/** Reads YAML against a schema. Every problem is reported with its line; aliases are refused (a few lines of them can expand to gigabytes).
 * @param firstLine - Line of the file on which the YAML starts, from 1. */
export function readYaml<S extends z.ZodMiniType>(
  text: string,
  schema: S,
  report: Report,
  firstLine = 1,
): YamlResult<z.output<S>> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const lineOf = (path: readonly PropertyKey[]) => firstLine - 1 + lines.linePos(offsetOf(document, path)).line
  const value = toValue(document, report, firstLine)
  if (value === undefined) return { value: undefined, lineOf }
  const parsed = schema.safeParse(value)
  if (parsed.success) return { value: parsed.data, lineOf }
  for (const issue of parsed.error.issues) reportIssue(issue, document, lineOf, report)
  return { value: undefined, lineOf }
}

/** One broken bracket can make hundreds of errors: the first is the one to mend. */
function toValue(document: Document, report: Report, firstLine: number): unknown {
  const [broken] = document.errors
  if (broken) {
    report.error(
      firstLine - 1 + (broken.linePos?.[0].line ?? 1),
      `not YAML: ${broken.message.split(/ at line |\n/, 1)[0]}`,
    )
    return undefined
  }
  try {
    return document.toJS({ maxAliasCount: 0 }) ?? {}
  } catch (error) {
    report.error(
      firstLine,
      error instanceof ReferenceError ? 'YAML aliases (`*name`) are refused' : `not YAML: ${String(error)}`,
    )
    return undefined
  }
}

/** Where the longest part of the path that exists starts: its key if it has one, so that the line is the one to edit. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true)
    const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === String(path[length - 1])) : undefined
    if (isNode(pair?.key) && pair.key.range) return pair.key.range[0]
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

function reportIssue(
  issue: Issue,
  document: Document,
  lineOf: (path: readonly PropertyKey[]) => number,
  report: Report,
): void {
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys)
      report.error(lineOf([...issue.path, key]), `unknown field ${named([...issue.path, key])}`)
  } else report.error(lineOf(issue.path), message(issue, document.hasIn(issue.path)))
}

function message(issue: Issue, present: boolean): string {
  const name = issue.path.length ? named(issue.path) : 'the file'
  if (!present && issue.path.length) return `${name} is missing`
  if (issue.message && issue.message !== 'Invalid input') return `${name} ${issue.message}`
  if (issue.code === 'invalid_type') return `${name} is not ${EXPECTED[issue.expected] ?? `a ${issue.expected}`}`
  if (issue.code === 'too_big') return `${name} is longer than ${issue.maximum}`
  if (issue.code === 'too_small') return `${name} is empty`
  if (issue.code === 'invalid_value') return `${name} is not one of ${issue.values.join(', ')}`
  return `${name} is not valid`
}

const EXPECTED: Record<string, string> = {
  string: 'text (put it in quotes)',
  array: 'a list',
  boolean: 'true or false',
  object: 'a set of fields',
}

/** A path as people write it: `sources[2].url`, counted from 1. */
function named(path: readonly PropertyKey[]): string {
  const parts = path.map((part, index) =>
    typeof part === 'number' ? `[${part + 1}]` : `${index ? '.' : ''}${String(part)}`,
  )
  return `\`${parts.join('')}\``
}
