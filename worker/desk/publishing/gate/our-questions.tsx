import type { View } from '../../ui/view.ts'
import type { Change } from './gate.ts'

/** Where a reviewer's word goes, with what else the form says; a list stands for a field that is sent more than once. */
export interface OursForm {
  action: string
  fields: Record<string, string | number | string[]>
  /** Who owns the answer. */
  agency: string
}

interface OurQuestionsProps {
  form: OursForm
  changes: Change[]
  view: View
}

/** Questions that must have got no answer until now and would get this one: who may publish it says which of them it is for. */
export function OurQuestions({ form: { action, fields, agency }, changes, view }: OurQuestionsProps) {
  const { t } = view
  const open = changes.filter(({ id, reaches, verdict }) => id && reaches && verdict === 'worse')
  const said = changes.filter(({ id, reaches, verdict }) => id && reaches && verdict === 'ours')
  if (open.length === 0 || !view.may('publish', agency || undefined)) return null
  return (
    <form method="post" action={action}>
      {Object.entries(fields).flatMap(([name, value]) =>
        [value].flat().map((one) => <input type="hidden" name={name} value={one} />),
      )}
      {said.map(({ id }) => (
        <input type="hidden" name="ours" value={id} />
      ))}
      <fieldset aria-describedby="ours-hint">
        <legend>{t.gate.oursTitle}</legend>
        {open.map(({ id, question, language }) => (
          <label class="choice">
            <input type="checkbox" name="ours" value={id} /> <q lang={language}>{question}</q>
          </label>
        ))}
      </fieldset>
      <p class="hint" id="ours-hint">
        {t.gate.oursHint}
      </p>
      <button type="submit">{t.gate.oursPublish}</button>
    </form>
  )
}
