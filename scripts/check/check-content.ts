import { formatFinding, hasErrors } from '../../worker/corpus/index.ts'
import { loadContent } from '../content-folder/load-content.ts'

/** Every finding of a content folder, warnings too. Only errors make it fail.
 * @throws When the folder is not there. */
export function checkContent(folder = 'content'): { lines: string[]; failed: boolean; summary: string } {
  const { corpus, questions, findings } = loadContent(folder)
  const errors = findings.filter((one) => one.severity === 'error').length
  const counts = `${corpus.answers.length} answers, ${questions.must.length} questions to answer, ${questions.none.length} not to`
  return {
    lines: findings.map((one) => `${folder}/${formatFinding(one)}`),
    failed: hasErrors(findings),
    summary: `${counts}; ${errors} problems, ${findings.length - errors} warnings`,
  }
}
