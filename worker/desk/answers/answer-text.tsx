import { type AgencyRecord, type AnswerRecord, isoDay, presentAnswer, type StateOffices } from '../../corpus/index.ts'
import { Blocks } from '../../html/blocks.tsx'
import { OutdatedNote } from '../../html/outdated-note.tsx'
import { dayText, listText } from '../ui/day-text.ts'
import type { View } from '../ui/view.ts'

interface AnswerTextProps {
  answer: AnswerRecord
  agencies: AgencyRecord[]
  states: StateOffices | undefined
  view: View
}

/** An answer as citizens read it: the same record, the same blocks. */
export function AnswerText({ answer, agencies, states, view }: AnswerTextProps) {
  const today = isoDay(new Date())
  const shown = presentAnswer(answer, agencies, answer.language, today, states)
  const names = shown.agencies.map((agency) => agency.name)
  const trust = [
    listText(names, view.language),
    dayText(shown.checked, view.language),
    view.t.answers.versionNumber(shown.version),
  ]
  return (
    <article class="answer" lang={answer.language}>
      <OutdatedNote answer={shown} reader={answer.language} today={today} />
      <p class="answer-title">{shown.title}</p>
      <Blocks blocks={shown.blocks} answer={shown} />
      <footer lang={view.language}>
        <p>{trust.join(' · ')}</p>
        <ul aria-label={view.t.answers.sources}>
          {shown.sources.map((source) => (
            <li>
              <a href={source.url}>{source.title}</a>
            </li>
          ))}
        </ul>
      </footer>
    </article>
  )
}
