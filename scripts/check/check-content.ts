import { answerPath, type Corpus, type Finding, formatFinding, handOffs, hasErrors } from '../../worker/corpus/index.ts'
import { loadContent } from '../content-folder/load-content.ts'

/** Every finding of a content folder, warnings too. Only errors make it fail.
 * @throws When the folder is not there. */
export function checkContent(folder = 'content'): { lines: string[]; failed: boolean; summary: string } {
  const { corpus, questions, findings: read } = loadContent(folder)
  const findings = [...read, ...onlyReferring(corpus)]
  const errors = findings.filter((one) => one.severity === 'error').length
  const counts = `${corpus.answers.length} answers, ${questions.must.length} questions to answer, ${questions.none.length} not to`
  return {
    lines: findings.map((one) => `${folder}/${formatFinding(one)}`),
    failed: hasErrors(findings),
    summary: `${counts}; ${errors} problems, ${findings.length - errors} warnings`,
  }
}

/** Answers that only send people elsewhere. */
function onlyReferring({ answers }: Corpus): Finding[] {
  return answers
    .filter((answer) => handOffs(answer).onlyRefers)
    .map((answer) => ({
      severity: 'warning',
      path: answerPath(answer),
      line: 1,
      message: 'the answer only sends people elsewhere',
    }))
}
