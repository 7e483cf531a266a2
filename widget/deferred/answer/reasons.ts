import type { FeedbackReason } from '../../../worker/contract/index.ts'
import type { AnswerEntry } from '../../panel/state.ts'
import type { View } from '../../panel/view.ts'
import { html } from '../../template/template.ts'
import { rate } from './rate.ts'

const REASONS: FeedbackReason[] = ['wrong', 'confusing', 'not-detailed', 'not-asked', 'broken-link']

/** What went wrong, one tap. */
export function reasons(entry: AnswerEntry, { say, actions }: View) {
  return html`<div class="rate reasons" role="group" aria-label=${say('why')}><b tabindex="-1">${say('why')}</b>${REASONS.map(
    (reason) =>
      html`<button class="quiet" @click=${() => actions.later((_, stage) => rate(entry, false, reason, stage))}>${say(reason)}</button>`,
  )}</div>`
}
