import * as z from 'zod/mini'
import { LANGUAGES } from '../../../contract/index.ts'
import type { AnswerRecord, ContentFile, PassageRecord } from '../../corpus.ts'
import type { Report } from '../../report.ts'
import { line } from '../front-matter.ts'

const recordSchema = z.strictObject({
  answer: line(100),
  language: z.enum(LANGUAGES),
  starts: line(320),
  asked: z.array(line(300)).check(z.minLength(1), z.maxLength(8)),
})

/** Reads `passages.jsonl`: a passage a line. It is JSON, for it has thousands, and reading YAML takes a hundred times longer. A passage of an answer that is
 * not there is warned of, as of one that was retired: nobody may have to mend two files at once. */
export function readPassages(file: ContentFile, answers: readonly AnswerRecord[], report: Report): PassageRecord[] {
  const known = new Set(answers.map(({ id, language }) => `${id} ${language}`))
  return file.text.split('\n').flatMap((text, at) => {
    if (text.trim() === '') return []
    const record = readRecord(text)
    if (typeof record === 'string') {
      report.error(at + 1, record)
      return []
    }
    if (known.has(`${record.answer} ${record.language}`)) return [record]
    report.warn(at + 1, `there is no answer \`${record.answer}\` in \`${record.language}\``)
    return []
  })
}

/** The record of a line, or what is wrong with it. */
function readRecord(text: string): PassageRecord | string {
  try {
    const parsed = recordSchema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : `\`${parsed.error.issues[0]?.path.join('.')}\` is not valid`
  } catch {
    return 'not JSON'
  }
}
