import { html } from 'lit/html.js'
import type { AnswerEntry } from '../state.ts'
import type { View } from '../view.ts'

/** "Did this answer your question?", then a reason, then thanks; each in the place of the one before. */
export function feedback(entry: AnswerEntry, view: View) {
  const { say, actions } = view
  if (entry.feedback === 'no' && view.more) return view.more.reasons(entry, view)
  if (entry.feedback !== 'asked') return html`<p class="rate" tabindex="-1">${say('thanks')}</p>`
  return html`<div class="rate" role="group" aria-label=${say('helpful')}><b>${say('helpful')}</b>
    <button class="quiet" @click=${() => actions.rate(entry, true)}>${say('yes')}</button>
    <button class="quiet" @click=${() => actions.rate(entry, false)}>${say('no')}</button></div>`
}
