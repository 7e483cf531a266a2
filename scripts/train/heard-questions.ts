import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HeardRecord } from '../../worker/corpus/index.ts'
import { type BlindQuestion, readBlindQuestions } from '../bench/service/blind-questions.ts'
import { loadContentOrExit } from '../content-folder/load-content.ts'

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

/** Writes the labelled questions of some files into a content folder, as its `heard.jsonl`. */
export function writeHeard(files: readonly string[], content: string): void {
  const answers = new Set(loadContentOrExit(content).corpus.answers.map(({ id }) => id))
  writeFileSync(join(content, 'heard.jsonl'), heardText(heardOf(files.flatMap(readBlindQuestions), answers)))
}

/** As `heard.jsonl` holds them: one a line, without what is empty. */
function heardText(heard: readonly HeardRecord[]): string {
  const lines = heard.map(({ question, answers, reach }) =>
    JSON.stringify({ question, ...(answers.length ? { answers } : {}), ...(reach.length ? { reach } : {}) }),
  )
  return `${lines.join('\n')}\n`
}
