import {
  checkPlainLanguage,
  type PlainFinding,
  type PlainReport,
  TARGET_GRADE,
} from '../../worker/corpus/plain-language/index.ts'
import { loadContent } from '../content-folder/load-content.ts'

interface Checked {
  path: string
  agency: string
  report: PlainReport
}

/** The wording advice for the answers of a content folder: grade, score, findings, then a summary. Advice only: it never fails.
 * @param everyAnswer - Lists answers with nothing to change too. */
export function checkPlainLanguageOf(
  folder = 'content',
  everyAnswer = true,
): { lines: string[]; failed: false; summary: string } {
  const { corpus } = loadContent(folder)
  const checked = corpus.answers.map((answer): Checked => {
    const suffix = answer.language === 'en' ? '' : `.${answer.language}`
    const path = `answers/${answer.agency}/${answer.id}${suffix}.md`
    return { path, agency: answer.agency, report: checkPlainLanguage(answer, corpus) }
  })
  const shown = everyAnswer ? checked : checked.filter(({ report }) => report.findings.length)
  return { lines: shown.flatMap((one) => describe(folder, one)), failed: false, summary: summary(checked) }
}

function describe(folder: string, { path, report }: Checked): string[] {
  const grade = report.grade === null ? 'no grade' : `grade ${report.grade.toFixed(1)}`
  const head = `${folder}/${path}: ${grade}, score ${report.score}`
  return [
    head,
    ...report.findings.map((finding) => `  ${where(finding)}: ${finding.why} ${finding.fix}\n    ${mark(finding)}`),
  ]
}

function where({ place }: PlainFinding): string {
  if (place.part !== 'block') return place.part
  const { block, step, item, row } = place
  const parts = [`block ${block + 1}`]
  if (step !== undefined) parts.push(`step ${step + 1}`)
  if (item !== undefined) parts.push(`item ${item + 1}`)
  if (row !== undefined) parts.push(`row ${row + 1}`)
  return parts.join(', ')
}

/** The sentence, with what is meant between » and «. */
function mark({ sentence, start, end }: PlainFinding): string {
  return start === 0 && end === sentence.length
    ? sentence
    : `${sentence.slice(0, start)}»${sentence.slice(start, end)}«${sentence.slice(end)}`
}

function summary(checked: readonly Checked[]): string {
  const findings = checked.flatMap(({ report }) => report.findings)
  const rules = [...countBy(findings, ({ rule }) => rule)].sort((a, b) => b[1] - a[1])
  const clean = checked.filter(({ report }) => !report.findings.length).length
  const grades = checked.flatMap(({ report }) => report.grade ?? [])
  const above = grades.filter((grade) => grade > TARGET_GRADE).length
  return [
    `${checked.length} answers, ${clean} with nothing to change, ${findings.length} findings in the others`,
    `grade: ${mean(grades)} on average, ${above} answers above ${TARGET_GRADE}`,
    `findings by kind: ${rules.map(([rule, count]) => `${rule} ${count}`).join(', ') || 'none'}`,
    `score by agency, of 100: ${agencyScores(checked)}`,
  ].join('\n  ')
}

/** Lowest first: where a writer's hour helps most. */
function agencyScores(checked: readonly Checked[]): string {
  const agencies = [...new Set(checked.map(({ agency }) => agency))].map((agency) => {
    const scores = checked.filter((one) => one.agency === agency).map(({ report }) => report.score)
    return { agency, score: mean(scores) }
  })
  return agencies
    .sort((a, b) => Number(a.score) - Number(b.score) || a.agency.localeCompare(b.agency))
    .map(({ agency, score }) => `${agency} ${score}`)
    .join(', ')
}

function countBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, number> {
  const counts = new Map<K, number>()
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1)
  return counts
}

function mean(values: readonly number[]): string {
  return values.length ? (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(1) : '–'
}
