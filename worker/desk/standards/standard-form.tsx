import {
  PERIOD_KINDS,
  STANDARD_KINDS,
  STANDARD_TEMPLATES,
  type Standard,
  type StandardTemplate,
} from '../../measures/index.ts'
import type { View } from '../ui/view.ts'

interface StandardFormProps {
  agency: string
  /** A template that was chosen, or what was typed. */
  begun: StandardTemplate | Standard | undefined
  hasProblem: boolean
  view: View
}

/** A new standard: first what it begins with, then its words. */
export function StandardForm({ agency, begun, hasProblem, view }: StandardFormProps) {
  const { t, language } = view
  return (
    <section class="panel" id="new">
      <h2>{t.standards.newTitle}</h2>
      <p>{t.standards.newText}</p>
      <form method="get" action="/desk/standards#new">
        <input type="hidden" name="agency" value={agency} />
        <label for="template">{t.standards.template}</label>
        <select id="template" name="template">
          {Object.values(STANDARD_TEMPLATES).map(({ source, promise }) => (
            <option value={source} selected={begun?.source === source}>
              {promise[language]}
            </option>
          ))}
          <option value="typed">{t.standards.own}</option>
        </select>
        <p>
          <button type="submit" class="quiet">
            {t.standards.useTemplate}
          </button>
        </p>
      </form>
      <form method="post" action="/desk/standards">
        {hasProblem ? (
          <p class="problem" role="alert">
            {t.standards.problem}
          </p>
        ) : null}
        <input type="hidden" name="agency" value={agency} />
        <input type="hidden" name="source" value={begun?.source ?? 'typed'} />
        <Words begun={begun} view={view} />
        <Choose
          name="kind"
          label={t.standards.kind}
          names={t.standards.kinds}
          all={STANDARD_KINDS}
          chosen={begun?.kind}
        />
        <Line name="within" type="number" label={t.standards.withinDays} value={begun?.withinDays ?? 0} />
        <Line
          name="target"
          type="number"
          step="0.1"
          label={t.standards.targetPercent}
          value={Math.round((begun?.target ?? 0.9) * 1_000) / 10}
        />
        <Choose
          name="period"
          label={t.standards.periodKind}
          names={t.standards.periods}
          all={PERIOD_KINDS}
          chosen={begun?.period ?? 'quarter'}
        />
        <button type="submit">{t.standards.save}</button>
      </form>
    </section>
  )
}

function Words({ begun, view: { t } }: Pick<StandardFormProps, 'begun' | 'view'>) {
  const typed = begun && 'service' in begun ? begun : undefined
  return (
    <>
      <Line name="service" label={t.standards.service} value={typed?.service ?? 'One Stop'} />
      <Line name="owner" label={t.standards.owner} value={typed?.owner ?? ''} />
      {(['en', 'es'] as const).map((language) => (
        <Line
          name={`promise-${language}`}
          label={`${t.standards.promise} (${t.standards.languages[language]})`}
          value={begun?.promise[language] ?? ''}
          lang={language}
        />
      ))}
      {(['en', 'es'] as const).map((language) => (
        <p class="field">
          <label for={`measure-${language}`}>{`${t.standards.measure} (${t.standards.languages[language]})`}</label>
          <textarea id={`measure-${language}`} name={`measure-${language}`} rows={3} lang={language} required>
            {begun?.measure[language] ?? ''}
          </textarea>
        </p>
      ))}
    </>
  )
}

interface LineProps {
  name: string
  label: string
  value: string | number
  type?: 'text' | 'number'
  step?: string
  lang?: string
}

function Line({ name, label, value, type = 'text', step, lang }: LineProps) {
  return (
    <p class="field">
      <label for={name}>{label}</label>
      <input id={name} name={name} type={type} step={step} value={value} lang={lang} required />
    </p>
  )
}

interface ChooseProps<Name extends string> {
  name: string
  label: string
  names: Record<Name, string>
  all: readonly Name[]
  chosen: Name | undefined
}

function Choose<Name extends string>({ name, label, names, all, chosen }: ChooseProps<Name>) {
  return (
    <p class="field">
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        {all.map((one) => (
          <option value={one} selected={one === chosen}>
            {names[one]}
          </option>
        ))}
      </select>
    </p>
  )
}
