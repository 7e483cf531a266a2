import * as z from 'zod/mini'

const LEVELS = ['supports', 'partially-supports', 'does-not-support', 'not-applicable', 'not-evaluated'] as const
export const COMPONENTS = ['web', 'authoring-tool'] as const

const Row = z.object({
  num: z.string(),
  components: z.array(
    z.object({
      name: z.enum(COMPONENTS),
      adherence: z.object({ level: z.enum(LEVELS), notes: z.string() }),
    }),
  ),
})
const Chapter = z.object({ criteria: z.array(Row) })

/** What of an OpenACR report the page shows. */
const Report = z.object({
  product: z.object({ name: z.string(), version: z.string() }),
  last_modified_date: z.string(),
  notes: z.string(),
  evaluation_methods_used: z.string(),
  legal_disclaimer: z.string(),
  chapters: z.object({ success_criteria_level_a: Chapter, success_criteria_level_aa: Chapter }),
})

/** A report in OpenACR's format, with its own names. */
export type AccessibilityReport = z.infer<typeof Report>
export type ReportRow = z.infer<typeof Row>

/** @throws {z.core.$ZodError} when it is no such report. */
export function readReport(value: unknown): AccessibilityReport {
  return Report.parse(value)
}
