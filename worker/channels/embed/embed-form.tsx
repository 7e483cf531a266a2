import { AccentField } from './accent-field.tsx'
import { FORMS, MOST_OFFSET, PLACES, RELEASES, THEMES } from './embed-settings.ts'
import type { EmbedView } from './embed-view.ts'
import { Choices, Field } from './field.tsx'
import { TEXTS } from './kept-accent.ts'

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
  const { t, settings, language, pastedPolicy } = view
  return (
    <form method="get" action="/embed" id="settings" aria-label={t.settings}>
      <input type="hidden" name="language" value={language} />
      <Whose view={view} />
      <AccentField view={view} />
      <Choices name="text" legend={t.text} choices={TEXTS} texts={t.texts} chosen={settings.text} />
      <Choices name="theme" legend={t.theme} choices={THEMES} texts={t.themes} chosen={settings.theme} />
      <Choices name="form" legend={t.form} choices={FORMS} texts={t.forms} chosen={settings.form} />
      <Where view={view} />
      <Choices
        name="release"
        legend={t.release}
        hint={t.releaseHint}
        choices={RELEASES}
        texts={t.releases}
        chosen={settings.release}
      />
      <Field name="policy" label={t.yourPolicy} hint={t.yourPolicyHint}>
        <textarea id="policy" name="policy" rows={3} spellcheck={false} aria-describedby="policy-hint">
          {pastedPolicy}
        </textarea>
      </Field>
      <button type="submit">{t.show}</button>
    </form>
  )
}

function Whose({ view: { t, settings, agencies, files } }: { view: EmbedView }) {
  return (
    <>
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
    </>
  )
}

/** The corner, and how far from it. */
function Where({ view: { t, settings } }: { view: EmbedView }) {
  return (
    <>
      <Choices
        name="place"
        legend={t.place}
        hint={t.placeHint}
        choices={PLACES}
        texts={t.places}
        chosen={settings.place}
      />
      <p class="hint" id="offset-hint">
        {t.offsetHint}
      </p>
      <div class="offsets">
        <Offset name="bottom" label={t.bottom} value={settings.bottom} />
        <Offset name="side" label={t.side} value={settings.side} />
      </div>
    </>
  )
}

function Offset({ name, label, value }: { name: string; label: string; value: number }) {
  return (
    <Field name={name} label={label}>
      <input
        id={name}
        name={name}
        type="number"
        min={0}
        max={MOST_OFFSET}
        value={value}
        aria-describedby="offset-hint"
      />
    </Field>
  )
}
