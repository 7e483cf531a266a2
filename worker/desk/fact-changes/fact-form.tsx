import type { FactRecord } from '../../corpus/index.ts'
import { FieldProblem, REASON_CHARACTERS } from '../ui/field-problem.tsx'
import type { View } from '../ui/view.ts'
import { factTexts } from './fact-texts.ts'

/** What somebody typed for a fact that cannot be kept, and what is wrong, by field. */
export interface TypedFact {
  problems: Readonly<Record<string, string>>
  typed: Pick<FactRecord, 'value' | 'source' | 'expires'> & { reason: string; begins: string }
}

interface FactFormProps {
  fact: FactRecord
  typed: TypedFact | undefined
  view: View
}

/** The value in each of its languages, the page it rests on, until when it holds, and why it changes; and beside it "still right today". */
export function FactForm({ fact, typed, view }: FactFormProps) {
  const { t } = view
  const { value, source, expires, reason, begins } = typed?.typed ?? { ...fact, reason: '', begins: '' }
  const field = { problems: typed?.problems ?? {}, view }
  return (
    <>
      <form method="post" action={`/desk/facts/${fact.name}`} class="panel" id="change">
        <h2>{t.facts.change}</h2>
        {typed ? (
          <p class="said bad" role="alert">
            {t.facts.notChanged}
          </p>
        ) : null}
        {factTexts(value).map(({ field: id, text, lang }) => (
          <Field
            {...field}
            id={id}
            label={lang ? `${t.facts.value} (${lang})` : t.facts.value}
            value={text}
            lang={lang}
          />
        ))}
        <Field {...field} id="source" label={t.facts.source} value={source} />
        <Field {...field} id="expires" label={t.facts.expires} value={expires} type="date" />
        <Field {...field} id="begins" label={t.records.begins} help={t.records.beginsHelp} value={begins} type="date" />
        <Field {...field} id="reason" label={t.facts.reason} value={reason} />
        <button type="submit">{view.may('publish', fact.owner) ? t.facts.changeNow : t.facts.ask}</button>
      </form>
      {view.may('publish', fact.owner) ? (
        <form method="post" action={`/desk/facts/${fact.name}/checked`} class="panel">
          <h2>{t.facts.still}</h2>
          <p>
            <a href={fact.source}>{t.facts.source}</a>
          </p>
          <label for="still-expires">{t.facts.expires}</label>
          <input id="still-expires" type="date" name="expires" value={fact.expires} required />
          <button type="submit" class="quiet">
            {t.facts.stillDo}
          </button>
        </form>
      ) : null}
    </>
  )
}

interface FieldProps {
  id: string
  label: string
  value: string
  type?: string
  lang?: string | undefined
  help?: string
  problems: Readonly<Record<string, string>>
  view: View
}

function Field({ id, label, value, type, lang, help, problems, view: { t } }: FieldProps) {
  const problem = Object.entries(t.facts.problems).find(([one]) => one === problems[id])?.[1]
  return (
    <>
      <label for={id}>{label}</label>
      {help ? <small id={`${id}-help`}>{help}</small> : null}
      <FieldProblem id={`${id}-problem`} text={problem} />
      <input
        id={id}
        name={id}
        value={value}
        type={type}
        lang={lang}
        maxlength={REASON_CHARACTERS}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={
          [problem ? `${id}-problem` : '', help ? `${id}-help` : ''].filter(Boolean).join(' ') || undefined
        }
      />
    </>
  )
}
