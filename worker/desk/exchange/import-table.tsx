import type { ImportFile, ImportProblem, ImportRow } from '../../store/imports/imports.ts'
import { CHECKED_FIELDS } from '../drafts/draft-check.ts'
import type { Strings } from '../strings/en/index.ts'
import type { View } from '../ui/view.ts'

interface ImportTableProps {
  file: ImportFile
  rows: ImportRow[]
  view: View
  s: Strings['exchange']
}

interface RowProps extends Omit<ImportTableProps, 'rows'> {
  row: ImportRow
}

/** The rows of a file: what each would do and the choice; once it is imported, what happened to each. */
export function ImportTable({ rows, ...props }: ImportTableProps) {
  const { file, s } = props
  return (
    <table class="rows import">
      <thead>
        <tr>
          <th scope="col" class="number">
            {s.line}
          </th>
          <th scope="col">{s.answer}</th>
          <th scope="col">{s.would}</th>
          <th scope="col">{file.doneAt ? s.what : s.choice}</th>
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
  const { row, file, s } = props
  return (
    <tr>
      <td class="number" data-label={s.line}>
        {row.line}
      </td>
      <th scope="row">
        <span lang={row.language}>{row.title || s.noTitle}</span>
        <small class="path">{[row.answerId, row.language, row.agency].filter(Boolean).join(' · ')}</small>
      </th>
      <td data-label={s.would}>
        <span class={row.state === 'wrong' ? 'problem' : undefined}>{s.states[row.state]}</span>
        <Problems {...props} />
      </td>
      <td data-label={file.doneAt ? s.what : s.choice}>
        {file.doneAt ? <Result {...props} /> : <Choice {...props} />}
      </td>
    </tr>
  )
}

function Problems({ row, view, s }: RowProps) {
  if (row.problems.length === 0) return null
  return (
    <ul class="problems">
      {row.problems.map((problem) => (
        <li class="problem">{problemText(problem, view, s)}</li>
      ))}
    </ul>
  )
}

function problemText(problem: ImportProblem, { t }: View, { rowProblems }: Strings['exchange']): string {
  const { field, line, message } = problem
  if (field === 'language') return rowProblems.language(message ?? '')
  if (field === 'cells' || field === 'quotes' || field === 'twice' || field === 'not-allowed') return rowProblems[field]
  const known = CHECKED_FIELDS.find((one) => one === field)
  const where = known ? `${t.fields.names[known]}: ` : ''
  return `${where}${line === undefined ? '' : `${t.fields.problemLine(line)} `}${message ?? t.fields.needed}`
}

function Choice({ row, s }: RowProps) {
  if (row.result) return s.results[row.result]
  if (row.state === 'wrong' || row.state === 'same') return s.choices.skip
  return (
    <select name={`choice-${row.place}`} aria-label={s.choiceOf(row.line)}>
      <option value="import" selected={row.choice === 'import'}>
        {row.state === 'new' ? s.choices.import : s.choices.overwrite}
      </option>
      <option value="skip" selected={row.choice === 'skip'}>
        {s.choices.skip}
      </option>
    </select>
  )
}

/** What happened, and where to see it. */
function Result({ row, file, s }: RowProps) {
  const text = s.results[row.result]
  if (row.result === 'draft') return <a href={`/desk/drafts/${file.id}-${row.place}`}>{text}</a>
  if (row.result !== 'published') return text
  return <a href={`/desk/answers/${row.answerId}/${row.language}`}>{text}</a>
}
