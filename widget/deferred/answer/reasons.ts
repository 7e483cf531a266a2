import type { FeedbackReason } from '../../../worker/contract/index.ts'
import type { View } from '../../panel/ports.ts'
import type { AnswerEntry } from '../../panel/state.ts'
import { html } from '../../panel/templates.ts'
import { rate } from './rate.ts'

const REASONS: FeedbackReason[] = ['wrong', 'confusing', 'not-detailed', 'not-asked', 'broken-link']

/** What went wrong, one tap. */
export function reasons(entry: AnswerEntry, { say, actions }: View) {
  const buttons = REASONS.map((reason) => {
    const give = () => actions.withDeferred((_, panel) => rate(entry, false, reason, panel))
    return html`<button class="quiet" @click=${give} .textContent=${say(reason)}></button>`
  })
  return html`<div class="rate reasons" role="group" aria-label=${say('why')}><b tabindex="-1"
    .textContent=${say('why')}></b>${buttons}</div>`
}
