import type { FeedbackReason } from '../../../worker/contract/index.ts'
import type { View } from '../../panel/ports.ts'
import type { AnswerEntry } from '../../panel/state.ts'
import { html } from '../../panel/templates.ts'
import { rate } from './rate.ts'

const REASONS: FeedbackReason[] = ['wrong', 'confusing', 'not-detailed', 'not-asked', 'broken-link']

/** What went wrong, one tap. */
export function reasons(entry: AnswerEntry, { say, actions }: View) {
  return html`<div class="rate reasons" role="group" aria-label=${say('why')}><b tabindex="-1" .textContent=${say('why')}></b>${REASONS.map(
    (reason) =>
      html`<button class="quiet" @click=${() => actions.withDeferred((_, panel) => rate(entry, false, reason, panel))} .textContent=${say(reason)}></button>`,
  )}</div>`
}
