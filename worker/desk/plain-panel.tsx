import type { AgencyRecord, AnswerRecord, WordRecord } from '../corpus/index.ts'
import {
  checkPlainLanguage,
  type PlainFinding,
  type PlainReport,
  TARGET_GRADE,
} from '../corpus/plain-language/index.ts'
import type { View } from './view.ts'

const SHOWN = 12

interface PlainPanelProps {
  answer: AnswerRecord
  words: readonly WordRecord[]
  agencies: readonly AgencyRecord[]
  view: View
}

/** What in the wording stands between a reader and the answer: where, why, and what to do. All of it is advice. */
export function PlainPanel({ answer, words, agencies, view }: PlainPanelProps) {
  const { t, language } = view
  const report = checkPlainLanguage(answer, { words, agencies, readerLanguage: language })
  const shown = report.findings.slice(0, SHOWN)
  return (
    <section class={report.findings.length === 0 ? 'panel good' : 'panel'}>
      <h2>{t.plainTitle}</h2>
      <p>{gradeText(report, view)}</p>
      {shown.length === 0 ? <p>{t.plainNothing}</p> : null}
      <ul class="problems">
        {shown.map((finding) => (
          <PlainItem finding={finding} language={answer.language} />
        ))}
      </ul>
      {report.findings.length > SHOWN ? <p>{t.plainMore(report.findings.length - SHOWN)}</p> : null}
    </section>
  )
}

function gradeText({ grade, score }: PlainReport, { t }: View): string {
  const scored = t.plainScore(score)
  if (grade === null) return scored
  return `${grade <= TARGET_GRADE ? t.plainGrade(grade) : t.plainGradeHigh(grade, TARGET_GRADE)} ${scored}`
}

function PlainItem({ finding, language }: { finding: PlainFinding; language: string }) {
  const { sentence, start, end, why, fix } = finding
  return (
    <li class="warning">
      <b>{why}</b> {fix}
      {sentence ? (
        <q lang={language}>
          {sentence.slice(0, start)}
          <mark>{sentence.slice(start, end)}</mark>
          {sentence.slice(end)}
        </q>
      ) : null}
    </li>
  )
}
