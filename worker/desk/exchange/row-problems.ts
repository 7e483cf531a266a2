import type { ImportProblem, ImportRow } from '../../store/imports/imports.ts'
import { CHECKED_FIELDS } from '../drafts/draft-check.ts'
import type { Strings } from '../strings/en/index.ts'

/** All that is wrong with a row, in words: why it cannot be imported, or why it was not. */
export function problemsOfRow({ problems, result, heldFor }: ImportRow, t: Strings): string[] {
  const notWritten = result === 'overtaken' || result === 'failed' ? [t.exchange.results[result]] : []
  const held = heldFor.length > 0 ? [`${t.exchange.heldFor(heldFor.length)} ${heldFor.join(' · ')}`] : []
  return [...problems.map((problem) => problemText(problem, t)), ...notWritten, ...held]
}

/** One thing that is wrong with a row, in words. */
export function problemText(problem: ImportProblem, t: Strings): string {
  const { field, line, message } = problem
  if (field === 'language') return t.exchange.rowProblems.language(message ?? '')
  if (field === 'cells' || field === 'quotes' || field === 'twice' || field === 'not-allowed')
    return t.exchange.rowProblems[field]
  const known = CHECKED_FIELDS.find((one) => one === field)
  const where = known ? `${t.fields.names[known]}: ` : ''
  const at = line === undefined ? '' : `${t.fields.problemLine(line)} `
  const what = message === undefined ? t.fields.needed : t.fields.problem(message)
  return where + at + what
}
