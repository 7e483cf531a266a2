import { type AgencyRecord, localized } from '../../corpus/index.ts'
import {
  DRIVERS,
  firstTexts,
  NEEDED_DRIVERS,
  SCALES,
  SURVEY_LANGUAGES,
  SURVEY_TEXTS,
  type SurveySettings,
  type Wording,
} from '../../measures/index.ts'
import { FieldProblem } from '../ui/field-problem.tsx'
import type { View } from '../ui/view.ts'
import type { SurveyProblem } from './read-settings.ts'

interface SurveyFormProps {
  agency: AgencyRecord
  /** As it is, or as it was typed; undefined where there is none yet. */
  survey: { settings: SurveySettings; wording: Omit<Wording, 'version'> | undefined } | undefined
  problems: SurveyProblem[]
  view: View
}

/** How an agency's survey is set: its number of OMB's, whom it asks, and what, word by word. */
export function SurveyForm({ agency, survey, problems, view }: SurveyFormProps) {
  const { t } = view
  const { settings } = survey ?? {}
  const wrong = (problem: SurveyProblem) => (problems.includes(problem) ? t.survey.problems[problem] : undefined)
  return (
    <section class="panel" id="set-up">
      <h2>{t.survey.setUp}</h2>
      {problems.length > 0 ? (
        <p role="alert" class="problem">
          {t.survey.problem}
        </p>
      ) : null}
      <form method="post" action={`/desk/survey/${agency.id}#set-up`}>
        <Field name="service" label={t.survey.service} value={settings?.service} problem={wrong('service')} />
        <Field
          name="omb"
          label={t.survey.omb}
          hint={t.survey.ombHint}
          value={settings?.ombNumber}
          problem={wrong('omb')}
        />
        <Field name="expires" type="date" label={t.survey.expires} value={settings?.expiresOn} />
        <Field
          name="burden"
          type="number"
          label={t.survey.burden}
          value={settings?.burdenMinutes ?? 1}
          problem={wrong('number')}
        />
        <Field
          name="statement"
          type="url"
          label={t.survey.statement}
          value={settings?.statementUrl}
          problem={wrong('statement')}
        />
        <Field
          name="share"
          type="number"
          label={t.survey.shareOffered}
          value={Math.round((settings?.share ?? 0.25) * 100)}
        />
        <Field name="quiet" type="number" label={t.survey.quiet} value={settings?.quietDays ?? 90} />
        <label for="sensitive">{t.survey.sensitive}</label>
        <textarea id="sensitive" name="sensitive" rows={3}>
          {settings?.sensitive.join('\n') ?? ''}
        </textarea>
        <fieldset>
          <legend>{t.survey.widgetAs}</legend>
          {(['chatbot', 'website'] as const).map((one) => (
            <Choice
              type="radio"
              name="widgetAs"
              value={one}
              on={(settings?.widgetAs ?? 'chatbot') === one}
              label={t.survey.widgets[one]}
            />
          ))}
        </fieldset>
        <Wordings agency={agency} survey={survey} wrong={wrong} view={view} />
        <Choice type="checkbox" name="isOn" value="yes" on={settings?.isOn ?? false} label={t.survey.isOn} />
        <button type="submit">{t.survey.save}</button>
      </form>
    </section>
  )
}

interface WordingsProps extends Pick<SurveyFormProps, 'agency' | 'survey' | 'view'> {
  wrong: (problem: SurveyProblem) => string | undefined
}

/** What people are asked. */
function Wordings({ agency, survey, wrong, view: { t } }: WordingsProps) {
  const wording = survey?.wording
  const first = firstTexts({ en: localized(agency.name, 'en'), es: localized(agency.name, 'es') })
  return (
    <>
      <p class="hint">{t.survey.newSeries}</p>
      <fieldset>
        <legend>{t.survey.scale}</legend>
        {SCALES.map((scale) => (
          <Choice
            type="radio"
            name="scale"
            value={scale}
            on={(wording?.scale ?? 'thumbs') === scale}
            label={t.survey.scales[scale]}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>{t.survey.driversAsked}</legend>
        <p class="hint">{t.survey.driversHint}</p>
        <FieldProblem id="drivers-problem" text={wrong('drivers')} />
        {DRIVERS.map((driver) => (
          <Choice
            type="checkbox"
            name="drivers"
            value={driver}
            on={(wording?.drivers ?? NEEDED_DRIVERS).includes(driver)}
            label={t.survey.driverNames[driver]}
          />
        ))}
      </fieldset>
      <FieldProblem id="text-problem" text={wrong('text')} />
      {SURVEY_LANGUAGES.map((language) =>
        SURVEY_TEXTS.map((name) => (
          <Field
            name={`${language}-${name}`}
            label={`${t.survey.texts[name]} (${t.survey.languages[language]})`}
            value={(wording?.texts ?? first)[language][name]}
            lang={language}
          />
        )),
      )}
    </>
  )
}

interface FieldProps {
  name: string
  label: string
  value: string | number | undefined
  type?: 'text' | 'number' | 'date' | 'url'
  hint?: string
  problem?: string | undefined
  lang?: string
}

function Field({ name, label, value, type = 'text', hint, problem, lang }: FieldProps) {
  const described = [hint ? `${name}-hint` : '', problem ? `${name}-problem` : ''].filter(Boolean).join(' ')
  return (
    <p class="field">
      <label for={name}>{label}</label>
      {hint ? (
        <span class="hint" id={`${name}-hint`}>
          {hint}
        </span>
      ) : null}
      {problem ? (
        <span class="problem" id={`${name}-problem`}>
          {problem}
        </span>
      ) : null}
      <input
        id={name}
        name={name}
        type={type}
        value={value ?? ''}
        lang={lang}
        aria-describedby={described || undefined}
        aria-invalid={problem ? 'true' : undefined}
      />
    </p>
  )
}

function Choice({
  type,
  name,
  value,
  on,
  label,
}: {
  type: 'radio' | 'checkbox'
  name: string
  value: string
  on: boolean
  label: string
}) {
  return (
    <label class="choice">
      <input type={type} name={name} value={value} checked={on} />
      {label}
    </label>
  )
}
