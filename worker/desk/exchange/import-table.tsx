import type { ImportFile, ImportRow } from '../../store/imports/imports.ts'
import type { Strings } from '../strings/en/index.ts'
import type { View } from '../ui/view.ts'
import { problemText } from './row-problems.ts'

/** Of the questions that hold a row back, so many are named. */
const QUESTIONS_SHOWN = 3

interface ImportTableProps {
  file: ImportFile
  rows: ImportRow[]
  view: View
}

interface RowProps extends Omit<ImportTableProps, 'rows'> {
  row: ImportRow
}

/** The rows of a file: what each would do and the choice; once it is imported, what happened to each. */
export function ImportTable({ rows, ...props }: ImportTableProps) {
  const { file, view } = props
  const { t } = view
  return (
    <table class="rows import">
      <thead>
        <tr>
          <th scope="col" class="number">
            {t.exchange.line}
          </th>
          <th scope="col">{t.exchange.answer}</th>
          <th scope="col">{t.exchange.would}</th>
          <th scope="col">{file.doneAt ? t.exchange.what : t.exchange.choice}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row row={row} {...props} />
        ))}
      </tbody>
    </table>
  )
}

function Row(props: RowProps) {
  const { row, file, view } = props
  const { t } = view
  return (
    <tr>
      <td class="number" data-label={t.exchange.line}>
        {row.line}
      </td>
      <th scope="row">
        <span lang={row.language}>{row.title || t.exchange.noTitle}</span>
        <small class="path">
          {[row.answerId, row.language, row.agency, row.fields.lastChecked].filter(Boolean).join(' · ')}
        </small>
      </th>
      <td data-label={t.exchange.would}>
        <span class={row.state === 'wrong' ? 'problem' : undefined}>{t.exchange.states[row.state]}</span>
        <Problems {...props} />
      </td>
      <td data-label={file.doneAt ? t.exchange.what : t.exchange.choice}>
        {file.doneAt ? <Result {...props} /> : <Choice {...props} />}
      </td>
    </tr>
  )
}

function Problems({ row, view: { t } }: RowProps) {
  if (row.problems.length === 0) return null
  return (
    <ul class="problems">
      {row.problems.map((problem) => (
        <li class="problem">{problemText(problem, t)}</li>
      ))}
    </ul>
  )
}

function Choice({ row, view: { t } }: RowProps) {
  if (row.result) return t.exchange.results[row.result]
  if (row.state === 'wrong' || row.state === 'same') return t.exchange.choices.skip
  return (
    <select name={`choice-${row.place}`} aria-label={t.exchange.choiceOf(row.line)}>
      <option value="import" selected={row.choice === 'import'}>
        {row.state === 'new' ? t.exchange.choices.import : t.exchange.choices.overwrite}
      </option>
      <option value="skip" selected={row.choice === 'skip'}>
        {t.exchange.choices.skip}
      </option>
    </select>
  )
}

/** What happened, and where to see it. */
function Result({ row, file, view: { t } }: RowProps) {
  const text = t.exchange.results[row.result]
  if (row.result === 'draft')
    return (
      <>
        <a href={`/desk/drafts/${file.id}-${row.place}`}>{text}</a>
        <HeldFor row={row} t={t} />
      </>
    )
  if (row.result !== 'published') return text
  return <a href={`/desk/answers/${row.answerId}/${row.language}`}>{text}</a>
}

/** Why a row that was to be published became a draft. */
function HeldFor({ row: { heldFor }, t }: { row: ImportRow; t: Strings }) {
  if (heldFor.length === 0) return null
  const shown = heldFor.slice(0, QUESTIONS_SHOWN)
  return (
    <small class="problem">
      {t.exchange.heldFor(heldFor.length)}{' '}
      {shown.map((question) => (
        <q>{question}</q>
      ))}
      {heldFor.length > shown.length ? t.lists.more(heldFor.length - shown.length) : null}
    </small>
  )
}
