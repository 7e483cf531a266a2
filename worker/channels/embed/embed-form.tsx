import type { Child } from 'hono/jsx'
import { type AccentProblem, type EmbedSettings, FORMS, PLACES, RELEASES } from './embed-settings.ts'
import type { EmbedView } from './embed-view.ts'
import type { EmbedStrings } from './strings/en.ts'

/** Each language in its own name, as people look for it. */
const NAMES = {
  en: 'English',
  es: 'Español',
  zh: '简体中文',
  vi: 'Tiếng Việt',
  ko: '한국어',
  ar: 'العربية',
  ht: 'Kreyòl ayisyen',
} as const

/** What a webmaster chooses. It works as a plain form; the script only spares the button. */
export function EmbedForm({ view }: { view: EmbedView }) {
  const { t, settings, language, agencies, files } = view
  return (
    <form method="get" action="/embed" id="settings" aria-label={t.settings}>
      <input type="hidden" name="language" value={language} />
      <Field name="agency" label={t.agency} hint={t.agencyHint}>
        <select id="agency" name="agency" aria-describedby="agency-hint">
          {agencies.map(({ id, name }) => (
            <option value={id} selected={id === settings.agency}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <Field name="speaks" label={t.language}>
        <select id="speaks" name="speaks">
          <option value="">{t.followPage}</option>
          {files.languages.map((each) => (
            <option value={each} lang={each} selected={each === settings.language}>
              {NAMES[each]}
            </option>
          ))}
        </select>
      </Field>
      <AccentField view={view} />
      <Choices name="form" legend={t.form} choices={FORMS} texts={t.forms} chosen={settings.form} />
      <Choices
        name="place"
        legend={t.place}
        hint={t.placeHint}
        choices={PLACES}
        texts={t.places}
        chosen={settings.place}
      />
      <Choices
        name="release"
        legend={t.release}
        hint={t.releaseHint}
        choices={RELEASES}
        texts={t.releases}
        chosen={settings.release}
      />
      <button type="submit">{t.show}</button>
    </form>
  )
}

function Field({ name, label, hint, children }: { name: string; label: string; hint?: string; children: Child }) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {hint ? (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      {children}
    </div>
  )
}

/** A text field, for people know their colours by their digits; the browser's picker stands beside it where there is a script. */
function AccentField({ view: { t, typedAccent, problem } }: { view: EmbedView }) {
  return (
    <Field name="accent" label={t.accent} hint={t.accentHint}>
      <div class="colour">
        <input
          id="accent"
          name="accent"
          value={typedAccent}
          maxlength={40}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="accent-hint accent-problem"
          aria-invalid={problem?.kind === 'no-colour' ? 'true' : undefined}
        />
      </div>
      <div id="accent-problem">{problem ? <AccentWarning problem={problem} t={t} /> : null}</div>
    </Field>
  )
}

function AccentWarning({ problem, t }: { problem: AccentProblem; t: EmbedStrings }) {
  if (problem.kind === 'no-colour') return <p class="problem">{t.noColour(problem.typed)}</p>
  const ratio = (Math.floor(problem.ratio * 100) / 100).toFixed(2)
  return (
    <div class="callout warning">
      <p>{t.tooPale(ratio, problem.nearest)}</p>
      <p>{t.darkens}</p>
      <button type="submit" class="quiet" name="accent" value={problem.nearest}>
        {t.useNearest(problem.nearest)}
      </button>
    </div>
  )
}

interface ChoicesProps<Name extends 'place' | 'form' | 'release', Choice extends EmbedSettings[Name]> {
  name: Name
  legend: string
  hint?: string
  choices: readonly Choice[]
  texts: Record<Choice, string>
  chosen: EmbedSettings[Name]
}

function Choices<Name extends 'place' | 'form' | 'release', Choice extends EmbedSettings[Name]>(
  props: ChoicesProps<Name, Choice>,
) {
  const { name, legend, hint, choices, texts, chosen } = props
  return (
    <fieldset aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend>{legend}</legend>
      {hint ? (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      <div class="choices-row">
        {choices.map((choice) => (
          <label class="choice">
            <input type="radio" name={name} value={choice} checked={choice === chosen} />
            <span>{texts[choice]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
