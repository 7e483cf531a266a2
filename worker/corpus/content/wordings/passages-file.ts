import * as z from 'zod/mini'
import { LANGUAGES } from '../../../contract/index.ts'
import type { AnswerRecord, ContentFile, PassageRecord } from '../../corpus.ts'
import type { Report } from '../../report.ts'
import { line } from '../front-matter.ts'
import { readJsonLines } from './json-lines.ts'

const recordSchema = z.strictObject({
  answer: line(100),
  language: z.enum(LANGUAGES),
  starts: line(320),
  asked: z.array(line(300)).check(z.minLength(1), z.maxLength(8)),
})

/** Reads `passages.jsonl`: a passage a line. A passage of an answer that is not there is warned of, as of one that was retired: nobody may have to mend
 * two files at once. */
export function readPassages(file: ContentFile, answers: readonly AnswerRecord[], report: Report): PassageRecord[] {
  const known = new Set(answers.map(({ id, language }) => `${id} ${language}`))
  return readJsonLines(file, recordSchema, report, (record, at) => {
    if (known.has(`${record.answer} ${record.language}`)) return [record]
    report.warn(at, `there is no answer \`${record.answer}\` in \`${record.language}\``)
    return []
  })
}
