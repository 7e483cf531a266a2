import { panelStrings } from '../../channels/panel/strings.ts'
import { STUDY_KINDS } from '../../measures/index.ts'
import type { Draft } from '../../store/answers/drafts.ts'
import { Back } from '../ui/back.tsx'
import { FieldProblem } from '../ui/field-problem.tsx'
import type { View } from '../ui/view.ts'
import { FACT_QUESTIONS, type TypedStudy } from './read-study.ts'

/** What a study begins with. */
const PLANNED = '30'
const DAYS = '30'

interface StudyFormProps {
  draft: Draft
  language: 'en' | 'es'
  typed: TypedStudy | undefined
  view: View
}

/** Asking the panel about a draft. Both kinds of question stand on one page: it works without JavaScript. */
export function StudyForm({ draft, language, typed, view }: StudyFormProps) {
  const { t } = view
  const field = (name: string, label: string, look: 'lines' | 'line' | 'number', begun = '') => (
    <Field
      {...{ name, label, look }}
      value={typed ? (typed.fields[name] ?? '') : begun}
      problem={typed?.problems[name]}
      lang={look === 'number' ? undefined : language}
    />
  )
  return (
    <>
      <Back href={`/desk/drafts/${draft.id}#panel`}>{draft.fields.title.trim() || t.answers.untitled}</Back>
      <h1>{t.panel.formTitle}</h1>
      <p class="sub">{t.panel.formText}</p>
      <form method="post" action={`/desk/drafts/${draft.id}/study`}>
        <fieldset>
          <legend>{t.panel.kind}</legend>
          {STUDY_KINDS.map((kind) => (
            <label>
              <input type="radio" name="kind" value={kind} checked={(typed?.kind ?? 'understanding') === kind} />{' '}
              {t.panel.kinds[kind]}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t.panel.kinds.understanding}</legend>
          {field('first', t.panel.first(panelStrings(language).first), 'lines')}
          {FACT_QUESTIONS.map((number) => (
            <>
              {field(`q${number}`, t.panel.question(number), 'line')}
              {field(`q${number}-options`, t.panel.options(number), 'lines')}
            </>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t.panel.kinds.wording}</legend>
          {field('wordings', t.panel.wordings, 'lines')}
        </fieldset>
        {field('planned', t.panel.planned, 'number', PLANNED)}
        {field('days', t.panel.days, 'number', DAYS)}
        <button type="submit">{t.panel.begin}</button>
      </form>
    </>
  )
}

interface FieldProps {
  name: string
  label: string
  look: 'lines' | 'line' | 'number'
  value: string
  problem: string | undefined
  lang: string | undefined
}

function Field({ name, label, look, value, problem, lang }: FieldProps) {
  const described = { 'aria-describedby': problem ? `${name}-problem` : undefined, id: name, name, lang }
  return (
    <p class="field">
      <label for={name}>{label}</label>
      <FieldProblem id={`${name}-problem`} text={problem} />
      {look === 'lines' ? (
        <textarea {...described} rows={4}>{`\n${value}`}</textarea>
      ) : (
        <input {...described} type={look === 'number' ? 'number' : 'text'} value={value} />
      )}
    </p>
  )
}
