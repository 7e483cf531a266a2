import { FieldProblem, REASON_CHARACTERS } from '../../ui/field-problem.tsx'
import type { View } from '../../ui/view.ts'
import { Differences } from './differences.tsx'
import type { Found, RecordKind, Typed } from './record-kind.ts'

interface RecordFormProps<Kept> {
  kind: RecordKind<Kept>
  found: Found<Kept>
  /** What the form begins from: sent along, so that nobody undoes what somebody else did meanwhile. */
  began: string
  typed: Typed<Kept> | undefined
  /** A version that held before, to begin from. */
  from: Kept | undefined
  mayPublish: boolean
  view: View
}

/** The fields of a kind, and why they change. */
export function RecordForm<Kept>({ kind, found, began, typed, from, mayPublish, view }: RecordFormProps<Kept>) {
  const { t } = view
  const problems = typed?.problems ?? []
  const isStale = problems.includes('stale')
  const now = kind.empty ? t.begun.beginNow : t.records.changeNow
  return (
    <form method="post" action={found.subject.path} class="panel" id="change">
      <input type="hidden" name="began" value={began} />
      <h2>{kind.empty ? t.begun.fields : t.records.change}</h2>
      {typed ? (
        <p class="said bad" role="alert">
          {t.facts.notChanged}
        </p>
      ) : null}
      {isStale || from !== undefined ? (
        <>
          <p>{isStale ? t.records.stale : t.records.begunFrom}</p>
          <Differences before={found.now} after={typed?.typed ?? from ?? found.now} kind={kind} view={view} />
        </>
      ) : null}
      <kind.Fields found={found} shown={typed?.typed ?? from ?? found.now} problems={problems} view={view} />
      <RecordField
        id="reason"
        label={kind.empty ? t.begun.reason : t.facts.reason}
        value={typed?.reason}
        problem={problems.includes('reason') ? t.facts.problems.needed : undefined}
      />
      <RecordField
        id="begins"
        type="date"
        label={t.records.begins}
        help={t.records.beginsHelp}
        value={typed?.begins}
        problem={problems.includes('begins') ? t.facts.problems.day : undefined}
      />
      <button type="submit">{mayPublish ? now : kind.empty ? t.begun.ask : t.facts.ask}</button>
    </form>
  )
}

interface RecordFieldProps {
  id: string
  label: string
  value: string | undefined
  type?: 'text' | 'date'
  lang?: string | undefined
  help?: string
  problem?: string | undefined
}

/** One line of text, or a day, with what is wrong with it. */
export function RecordField({ id, label, value, type = 'text', lang, help, problem }: RecordFieldProps) {
  const described = [problem ? `${id}-problem` : '', help ? `${id}-help` : ''].filter(Boolean).join(' ')
  return (
    <>
      <label for={id}>{label}</label>
      {help ? <small id={`${id}-help`}>{help}</small> : null}
      <FieldProblem id={`${id}-problem`} text={problem} />
      <input
        id={id}
        name={id}
        type={type}
        value={value ?? ''}
        lang={lang}
        dir={lang ? 'auto' : undefined}
        maxlength={type === 'text' ? REASON_CHARACTERS : undefined}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={described || undefined}
      />
    </>
  )
}
