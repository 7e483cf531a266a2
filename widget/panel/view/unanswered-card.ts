import { html, nothing } from 'lit/html.js'
import type { UnansweredEntry } from '../state.ts'
import type { View } from '../view.ts'
import { choiceButtons } from './choices-card.ts'
import { contactCards } from './contact-card.ts'

/** Not knowing, as cared-for as knowing: what happened, the code to come back with, someone to reach, what may be near. */
export function unansweredCard(entry: UnansweredEntry, view: View) {
  const { say } = view
  return html`<article class="card" aria-label=${say('unanswered')}>
    <h3 tabindex="-1">${say('unanswered')}</h3>
    ${entry.receipt ? receiptBox(entry, view) : html`<p>${say('noAnswer')}</p>`}
    ${entry.contacts.length ? html`<h4>${say('helpToday')}</h4>${contactCards(entry.contacts, view)}` : nothing}
  </article>
  ${entry.nearest.length ? html`<section class="card"><h3>${say('nearest')}</h3>${choiceButtons(entry.nearest, entry.reply, view)}</section>` : nothing}`
}

function receiptBox(entry: UnansweredEntry, { say, actions }: View) {
  return html`<p>${say('passedOn')}</p>
    <div class="receipt"><code dir="ltr">${entry.receipt}</code>
    <button class="quiet" type="button" @click=${() => actions.copyReceipt(entry)}>${entry.copied ? say('copied') : say('copy')}</button></div>`
}
