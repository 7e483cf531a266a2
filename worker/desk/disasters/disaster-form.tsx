import type { NewDisaster } from '../../store/disasters/disasters.ts'
import type { View } from '../ui/view.ts'
import type { DisasterField } from './read-disaster.ts'

interface DisasterFormProps {
  /** What was typed, where something is wrong with it. */
  typed: NewDisaster | undefined
  wrong: DisasterField[]
  today: string
  view: View
}

/** A new draft. Days are filled in: in a hurry nobody should have to think of them. */
export function DisasterForm({ typed, wrong, today, view: { t } }: DisasterFormProps) {
  const words = t.disasters
  const both = (name: 'words' | 'area') =>
    (['en', 'es'] as const).map((language) => (
      <Line
        {...{ name: `${name}-${language}`, label: `${words[name]} (${words.languages[language]})`, lang: language }}
        value={typed?.[name][language] ?? ''}
        isWrong={wrong.includes(name)}
      />
    ))
  return (
    <section class="panel" id="new">
      <h2>{words.newTitle}</h2>
      <p>{words.newText}</p>
      <form method="post" action="/desk/disasters">
        {wrong.length > 0 ? (
          <div class="problem" role="alert">
            <ul>
              {wrong.map((field) => (
                <li>{words.wrong[field]}</li>
              ))}
            </ul>
          </div>
        ) : null}
        <p>
          <label>
            <input type="checkbox" name="drill" checked={typed ? typed.isDrill === 1 : true} /> {words.drillLabel}
          </label>
        </p>
        {both('words')}
        {both('area')}
        <Line name="reason" label={words.reason} value={typed?.reason ?? ''} isWrong={wrong.includes('reason')} />
        <Line
          name="begins"
          type="date"
          label={words.begins}
          value={typed?.begins || today}
          isWrong={wrong.includes('days')}
        />
        <Line name="ends" type="date" label={words.ends} value={typed?.ends ?? ''} isWrong={wrong.includes('days')} />
        <Line
          name="answers"
          label={words.answers}
          value={typed?.answers.join(' ') ?? ''}
          isWrong={wrong.includes('answers')}
        />
        <Line
          name="lines"
          label={words.lines}
          value={typed?.lines.join(' ') ?? ''}
          isWrong={wrong.includes('lines')}
          isOptional
        />
        <Line
          name="keyword"
          label={words.keyword}
          value={typed?.keyword ?? ''}
          isWrong={wrong.includes('keyword')}
          isOptional
        />
        <button type="submit">{words.save}</button>
      </form>
    </section>
  )
}

interface LineProps {
  name: string
  label: string
  value: string
  isWrong: boolean
  type?: string
  lang?: string
  isOptional?: boolean
}

function Line({ name, label, value, isWrong, type = 'text', lang, isOptional = false }: LineProps) {
  return (
    <p class="field">
      <label for={name}>{label}</label>
      <input
        {...{ id: name, name, type, value, lang }}
        required={!isOptional}
        aria-invalid={isWrong ? 'true' : undefined}
      />
    </p>
  )
}
