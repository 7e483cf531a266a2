import * as z from 'zod/mini'
import { LIMITS } from '../../../contract/index.ts'
import type { ContentFile, HeardRecord } from '../../corpus.ts'
import type { Report } from '../../report.ts'
import { line } from '../front-matter.ts'
import { readJsonLines } from './json-lines.ts'

const MOST_NAMED = 8

const recordSchema = z.strictObject({
  question: z.string().check(z.minLength(1), z.maxLength(LIMITS.questionCharacters)),
  answers: z._default(z.array(line(100)).check(z.maxLength(MOST_NAMED)), []),
  reach: z._default(z.array(line(100)).check(z.maxLength(MOST_NAMED)), []),
})

/** What is there to be named. */
interface Known {
  answers: ReadonlySet<string>
  agencies: ReadonlySet<string>
}

/** Reads `heard.jsonl`: a question a line. An answer or agency that is not there is left out with a warning: nobody may have to mend two files at
 * once. A question that then has no answer of those that it had teaches nothing. */
export function readHeard(file: ContentFile, known: Known, report: Report): HeardRecord[] {
  return readJsonLines(file, recordSchema, report, (record, at) => {
    const answers = record.answers.filter((id) => known.answers.has(id))
    const reach = record.reach.filter((id) => known.agencies.has(id))
    const gone = [
      ...record.answers.filter((id) => !known.answers.has(id)),
      ...record.reach.filter((id) => !known.agencies.has(id)),
    ]
    if (gone.length > 0) report.warn(at, `there is no ${gone.map((id) => `\`${id}\``).join(', ')}`)
    const isLost = answers.length < record.answers.length && answers.length === 0
    return isLost ? [] : [{ question: record.question, answers, reach }]
  })
}
