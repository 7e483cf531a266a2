import type { View } from '../../panel/ports.ts'
import type { AnswerEntry } from '../../panel/state.ts'
import { html } from '../../panel/templates.ts'
import { foreign } from './foreign.ts'
import { outdated } from './outdated.ts'

/**
 * What to know before an answer is read: that it is the one waited for, that it is in another language, that a fact in
 * it is due for a check.
 */
export function notes({ answer, found }: AnswerEntry, view: View) {
  const { language, goodUntil } = answer
  return [
    found ? html`<p class="found" .textContent=${view.say('answered')}></p>` : '',
    language === view.state.language ? '' : foreign(answer, view),
    goodUntil && goodUntil < new Date().toISOString().slice(0, 10) ? outdated(answer, view) : '',
  ]
}
