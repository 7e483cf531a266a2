import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { QuestionSet } from '../../worker/corpus/index.ts'

/** Writes the corpus's own examination where the desk's gate reads it, and puts the file in place whole.
 * @returns Size in bytes. */
export function buildQuestions(questions: QuestionSet, file: string): number {
  const text = JSON.stringify(questions)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, text)
  renameSync(`${file}.new`, file)
  return Buffer.byteLength(text)
}
