import type { Answer } from '../../../worker/contract/index.ts'
import type { View } from '../../panel/ports.ts'
import { html } from '../../panel/templates.ts'
import { dayText } from '../words/dates.ts'

/** A fact in the answer was due for a check: since when, and whom to ask. */
export function outdated({ agency, goodUntil }: Pick<Answer, 'agency' | 'goodUntil'>, { say }: View) {
  const date = goodUntil ? dayText(new Date(goodUntil), say('locale'), 'UTC') : ''
  return html`<p class="aside" .textContent=${say('outdated', { date, agency: agency.name })}></p>`
}
