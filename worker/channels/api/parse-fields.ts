import * as z from 'zod/mini'
import { Problem } from '../../contract/index.ts'

/** What an issue says beyond the field's name: the limit, or the kind of value that belongs there. */
function detailOf(issue: z.core.$ZodIssue): Record<string, string | number> {
  if (issue.code === 'too_big') return { limit: Number(issue.maximum) }
  if (issue.code === 'too_small') return { limit: Number(issue.minimum) }
  if (issue.code === 'invalid_type') return { expected: issue.expected }
  if (issue.code === 'invalid_value') return { expected: issue.values.map(String).join(', ') }
  return {}
}

/** A body's fields as the schema says. Fields that it does not name are left out.
 * @throws {Problem} `field-wrong` with the first field that is missing or wrong, as a path such as `earlier.0`. */
export function parseFields<T extends z.core.$ZodType>(schema: T, body: unknown): z.output<T> {
  const parsed = z.safeParse(schema, body)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const field = issue?.path.join('.') || 'body'
  throw new Problem('field-wrong', { field, ...(issue ? detailOf(issue) : {}) })
}
