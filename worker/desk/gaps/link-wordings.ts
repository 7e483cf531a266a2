import { LIMITS } from '../../contract/index.ts'
import {
  type AnswerContext,
  type AnswerRecord,
  formatAnswerFile,
  parseAnswerFile,
  readAnswerParts,
} from '../../corpus/index.ts'
import type { AnswerVersion } from '../../store/answers/answers.ts'
import { askedWording } from '../drafts/draft-fields.ts'

/** What came of teaching an answer new wordings. */
export type Linked =
  | { kind: 'linked'; answer: AnswerRecord; markdown: string; learned: number }
  | { kind: 'known' } // it has all of them
  | { kind: 'too-many' } // the limit of wordings is reached
  | { kind: 'unreadable' } // its published text has problems

/** The next version of an answer: the same file, with wordings that people used added to `asked`. */
export function linkWordings(version: AnswerVersion, wordings: string[], context: AnswerContext): Linked {
  const parts = readAnswerParts(version.markdown)
  if (!parts) return { kind: 'unreadable' }
  const { fields, body } = parts
  const known = new Set([fields.title, ...fields.asked].map((each) => each.toLowerCase()))
  const learned = new Map(wordings.map(askedWording).map((each) => [each.toLowerCase(), each]))
  const added = [...learned].filter(([key]) => key && !known.has(key)).map(([, wording]) => wording)
  if (added.length === 0) return { kind: 'known' }
  const asked = [...fields.asked, ...added]
  if (asked.length > LIMITS.askedPhrasings) return { kind: 'too-many' }
  const markdown = formatAnswerFile({ ...fields, asked }, body)
  const { answer } = parseAnswerFile({ path: version.id, text: markdown }, context)
  if (!answer) return { kind: 'unreadable' }
  return { kind: 'linked', answer: { ...answer, version: version.version + 1 }, markdown, learned: added.length }
}
