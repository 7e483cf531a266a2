import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HeardRecord } from '../../../worker/corpus/index.ts'
import { normaliseWording } from '../../../worker/gaps/grouping/normalise-wording.ts'
import { type BlindQuestion, readBlindQuestions } from '../../bench/service/blind-questions.ts'
import { loadContentOrExit } from '../../content-folder/load-content.ts'

/** What labelled questions teach of how people ask: the answers that are right, and whom to reach where none is. Answers that are not there are
 * left out.
 * @param answers - Ids of the answers that there are. */
export function heardOf(questions: readonly BlindQuestion[], answers: ReadonlySet<string>): HeardRecord[] {
  return questions.flatMap(({ question, right, reach }): HeardRecord[] => {
    const known = right.filter((id) => answers.has(id))
    if (right.length > 0) return known.length > 0 ? [{ question, answers: known, reach: [] }] : []
    return [{ question, answers: [], reach }]
  })
}

/** Writes the labelled questions of some files into a content folder, as its `heard.jsonl`, without those that its examination asks. */
export function writeHeard(files: readonly string[], content: string): void {
  const { corpus, questions: examination } = loadContentOrExit(content)
  const answers = new Set(corpus.answers.map(({ id }) => id))
  const asked = new Set([...examination.must, ...examination.none].map(({ question }) => normaliseWording(question)))
  const heard = files.flatMap(readBlindQuestions).filter(({ question }) => !asked.has(normaliseWording(question)))
  writeFileSync(join(content, 'heard.jsonl'), heardText(heardOf(heard, answers)))
}

/** As `heard.jsonl` holds them: one a line, without what is empty. */
function heardText(heard: readonly HeardRecord[]): string {
  const lines = heard.map(({ question, answers, reach }) =>
    JSON.stringify({ question, ...(answers.length ? { answers } : {}), ...(reach.length ? { reach } : {}) }),
  )
  return `${lines.join('\n')}\n`
}
