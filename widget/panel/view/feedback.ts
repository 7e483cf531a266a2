import { html } from 'lit/html.js'
import type { FeedbackReason } from '../../../worker/contract/index.ts'
import type { AnswerEntry } from '../state.ts'
import type { View } from '../view.ts'

const REASONS: FeedbackReason[] = ['wrong', 'confusing', 'not-detailed', 'not-asked', 'broken-link']

/** "Did this answer your question?", then a reason, then thanks; each in the place of the one before. */
export function feedback(entry: AnswerEntry, view: View) {
  const { say, actions } = view
  if (entry.feedback === 'done') return html`<p class="rate" tabindex="-1">${say('thanks')}</p>`
  if (entry.feedback === 'no')
    return html`<div class="rate reasons" role="group" aria-label=${say('why')}><b tabindex="-1">${say('why')}</b>${REASONS.map(
      (reason) =>
        html`<button class="quiet" type="button" @click=${() => actions.rate(entry, false, reason)}>${say(reason)}</button>`,
    )}</div>`
  return html`<div class="rate" role="group" aria-label=${say('helpful')}><b>${say('helpful')}</b>
    <button class="quiet" type="button" @click=${() => actions.rate(entry, true)}>${say('yes')}</button>
    <button class="quiet" type="button" @click=${() => actions.rate(entry, false)}>${say('no')}</button></div>`
}
