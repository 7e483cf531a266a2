import type { AgencyRecord, AnswerRecord, WordRecord } from '../../../corpus/index.ts'
import {
  checkPlainLanguage,
  type PlainFinding,
  type PlainReport,
  TARGET_GRADE,
} from '../../../corpus/plain-language/index.ts'
import type { View } from '../../ui/view.ts'
import { Quote } from './already-said-panel.tsx'
import { sourcePlace } from './source-place.ts'

const SHOWN = 12

interface PlainPanelProps {
  answer: AnswerRecord
  /** The Markdown that the answer was made from, in which findings have their lines. */
  body: string
  words: readonly WordRecord[]
  agencies: readonly AgencyRecord[]
  view: View
}

/** What in the wording stands between a reader and the answer: where, why, and what to do. All of it is advice. */
export function PlainPanel({ answer, body, words, agencies, view }: PlainPanelProps) {
  const { t, language } = view
  const report = checkPlainLanguage(answer, { words, agencies, readerLanguage: language })
  const shown = report.findings.slice(0, SHOWN)
  return (
    <section class={report.findings.length === 0 ? 'panel good' : 'panel'}>
      <h2>{t.draft.plainTitle}</h2>
      <p>{gradeText(report, view)}</p>
      {shown.length === 0 ? <p>{t.draft.plainNothing}</p> : null}
      <ul class="problems">
        {shown.map((finding) => (
          <PlainItem finding={finding} body={body} language={answer.language} view={view} />
        ))}
      </ul>
      {report.findings.length > SHOWN ? <p>{t.lists.more(report.findings.length - SHOWN)}</p> : null}
    </section>
  )
}

function gradeText({ grade, score }: PlainReport, { t }: View): string {
  const scored = t.draft.plainScore(score)
  if (grade === null) return scored
  return `${grade <= TARGET_GRADE ? t.draft.plainGrade(grade) : t.draft.plainGradeHigh(grade, TARGET_GRADE)} ${scored}`
}

interface PlainItemProps {
  finding: PlainFinding
  body: string
  language: string
  view: View
}

function PlainItem({ finding, body, language, view }: PlainItemProps) {
  const { sentence, start, end, why, fix } = finding
  return (
    <li class="warning">
      <Where finding={finding} body={body} view={view} /> <b>{why}</b> {fix}
      {sentence ? <Quote sentence={sentence} start={start} end={end} lang={language} /> : null}
    </li>
  )
}

/** Leads to where a finding stands: the field, and with a script the very words. */
function Where({ finding: { place, sentence, start, end }, body, view: { t } }: Omit<PlainItemProps, 'language'>) {
  if (place.part === 'title') return <a href="#title">{t.fields.names.title}</a>
  const found = sentence ? sourcePlace(sentence, body, start, end) : undefined
  if (!found) return <a href="#body">{t.fields.names.body}</a>
  return (
    <a href="#body" data-start={found.start} data-end={found.end}>
      {t.editor.showPlace(found.line)}
    </a>
  )
}
