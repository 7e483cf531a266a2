import type { Child } from 'hono/jsx'

/** A labelled control with its hint. */
export function Field({
  name,
  label,
  hint,
  children,
}: {
  name: string
  label: string
  hint?: string
  children: Child
}) {
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

interface ChoicesProps<Choice extends string> {
  name: string
  legend: string
  hint?: string
  choices: readonly Choice[]
  texts: Record<Choice, string>
  chosen: Choice
}

/** A few choices, all to be seen. */
export function Choices<Choice extends string>({ name, legend, hint, choices, texts, chosen }: ChoicesProps<Choice>) {
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
