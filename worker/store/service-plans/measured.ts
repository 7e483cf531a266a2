import * as z from 'zod/mini'
import { CHANNELS } from '../../contract/index.ts'
import { STANDARD_SOURCES } from '../../measures/index.ts'
import { TRAINING_KINDS } from '../lessons/trainings.ts'

const InBoth = z.object({ en: z.string(), es: z.string() })
const Counted = z.object({ count: z.number(), total: z.number() })

/** What One Stop counted for a plan, in the fiscal year that was over when the plan was published. Nothing in it tells of fewer people than the
 * minimum cell, but the two sides of shares, which pages draw by the registry's rules. */
export const MeasuredSchema = z.object({
  /** Name of the closed fiscal year, such as `FY2026`. */
  year: z.string(),
  /** Questions on the agency's pages by channel, most first; `null` where the number is not told. Left out where all are too few. */
  channels: z.exactOptional(z.array(z.object({ channel: z.enum(CHANNELS), questions: z.nullable(z.number()) }))),
  /** Live answers, those whose check is overdue, and of the English ones those that are in Spanish too; on the day of publishing. */
  answers: z.object({ live: z.number(), overdue: z.number(), spanish: Counted }),
  standards: z.array(
    z.object({
      promise: InBoth,
      source: z.enum(STANDARD_SOURCES),
      target: z.number(),
      period: z.string(),
      count: z.number(),
      total: z.number(),
      met: z.enum(['yes', 'no', 'cannot-tell']),
      why: z.string(),
    }),
  ),
  /** By quarter and wording: those who agreed of all who answered, and those who answered of all who were asked. */
  trust: z.array(
    z.object({
      ...{ quarter: z.string(), statement: InBoth, agreed: Counted, answered: Counted },
      /** Services with a survey that got an answer in the quarter; left out in plans from before it was kept. */
      coverage: z.exactOptional(Counted),
    }),
  ),
  /** Gaps that an answer of the agency closed, and how many days half of them waited at most. */
  gaps: z.object({ answered: z.number(), medianDays: z.number() }),
  /** Answers that people said did not help, and of these how many were looked at and closed. */
  reports: Counted,
  /** Mean score of plain language, 0–100; left out where none is judged. */
  plain: z.exactOptional(z.object({ answers: z.number(), score: z.number(), before: z.exactOptional(z.number()) })),
  trainings: z.array(
    z.object({
      day: z.string(),
      title: z.string(),
      kind: z.enum(TRAINING_KINDS),
      people: z.number(),
      hours: z.number(),
    }),
  ),
  lessons: z.number(),
})
export type Measured = z.infer<typeof MeasuredSchema>
