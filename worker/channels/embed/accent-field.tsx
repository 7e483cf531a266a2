import { colourText, parseColour } from './contrast.ts'
import { type AccentProblem, DEFAULT_ACCENT } from './embed-settings.ts'
import type { EmbedView } from './embed-view.ts'
import { Field } from './field.tsx'
import { keptAccent, keptLink } from './kept-accent.ts'
import type { EmbedStrings } from './strings/en.ts'

/** A text field, for people know their colours by their digits; the browser's picker stands beside it where there is a script. */
export function AccentField({ view }: { view: EmbedView }) {
  const { t, typedAccent, problem } = view
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
          aria-describedby="accent-hint accent-problem accent-used"
          aria-invalid={problem?.kind === 'no-colour' ? 'true' : undefined}
        />
      </div>
      <Used view={view} />
      <div id="accent-problem">{problem ? <AccentWarning problem={problem} t={t} /> : null}</div>
    </Field>
  )
}

/** What the widget makes of the accent, to be seen beside what was typed. */
function Used({ view: { t, settings } }: { view: EmbedView }) {
  const accent = parseColour(settings.accent) ?? parseColour(DEFAULT_ACCENT)
  if (!accent) return null
  return (
    <p id="accent-used" class="hint used">
      {t.used}: <Swatch colour={colourText(keptAccent(accent, settings.text))} /> {t.usedButton},{' '}
      <Swatch colour={colourText(keptLink(accent))} /> {t.usedLinks}
    </p>
  )
}

/** A picture's `fill` is no style: the page's policy allows it. */
function Swatch({ colour }: { colour: string }) {
  return (
    <span class="swatch">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <rect width="16" height="16" rx="3" fill={colour} />
      </svg>
      {colour}
    </span>
  )
}

function AccentWarning({ problem, t }: { problem: AccentProblem; t: EmbedStrings }) {
  if (problem.kind === 'no-colour') return <p class="problem">{t.noColour(problem.typed)}</p>
  const { text, kept, otherFits } = problem
  const ratio = (Math.floor(problem.ratio * 100) / 100).toFixed(2)
  const other = text === 'light' ? 'dark' : 'light'
  return (
    <div class="callout warning">
      <p>{t.unreadable[text](ratio)}</p>
      <p>{t.keeps(kept)}</p>
      <button type="submit" class="quiet" name="useAccent" value={kept}>
        {t.useKept(kept)}
      </button>
      {otherFits ? (
        <button type="submit" class="quiet" name="useText" value={other}>
          {t.otherWords[other]}
        </button>
      ) : null}
    </div>
  )
}
