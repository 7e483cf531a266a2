import { html } from 'lit/html.js'
import type { FeedbackReason } from '../../worker/contract/index.ts'
import type { AnswerEntry } from '../panel/state.ts'
import type { View } from '../panel/view.ts'

const REASONS: FeedbackReason[] = ['wrong', 'confusing', 'not-detailed', 'not-asked', 'broken-link']

/** What went wrong, one tap. */
export function reasons(entry: AnswerEntry, { say, actions }: View) {
  return html`<div class="rate reasons" role="group" aria-label=${say('why')}><b tabindex="-1">${say('why')}</b>${REASONS.map(
    (reason) => html`<button class="quiet" @click=${() => actions.rate(entry, false, reason)}>${say(reason)}</button>`,
  )}</div>`
}
