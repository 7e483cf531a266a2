import type { Answer } from '../../../worker/contract/index.ts'
import type { View } from '../../panel/ports.ts'
import { html } from '../../panel/templates.ts'

/** A fact in the answer was due for a check: since when, and whom to ask. */
export function outdated({ agency, goodUntil }: Pick<Answer, 'agency' | 'goodUntil'>, { say, state }: View) {
  const format = new Intl.DateTimeFormat(state.language, { dateStyle: 'medium', timeZone: 'UTC' })
  const date = goodUntil ? format.format(new Date(goodUntil)) : ''
  return html`<p class="aside" .textContent=${say('outdated', { date, agency: agency.name })}></p>`
}
