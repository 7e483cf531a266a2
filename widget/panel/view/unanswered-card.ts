import type { View } from '../ports.ts'
import type { UnansweredEntry } from '../state.ts'
import { html } from '../templates.ts'
import { choiceButtons } from './choices-card.ts'
import { contactCards } from './contact-card.ts'

/**
 * Not knowing, as cared-for as knowing: what happened, the code to come back with, someone to reach, what may be near.
 */
export function unansweredCard(entry: UnansweredEntry, view: View) {
  const { say, deferred } = view
  const title = say(entry.answer ? 'answered' : 'unanswered')
  const receipt = html`<div class="receipt"><code dir="ltr" .textContent=${entry.receipt}></code>${deferred?.copyButton(entry, view)}</div>`
  const people = html`<h4 .textContent=${say('helpToday')}></h4>${contactCards(entry.contacts, view)}`
  const nearest = html`<section class="card"><h3 .textContent=${say('nearest')}></h3>${choiceButtons(entry.nearest, entry.reply, view)}</section>`
  const code = html`${deferred?.receiptWords(entry, view)}${entry.receipt ? receipt : ''}`
  return html`<section class="card"><h3 tabindex="-1"
    .textContent=${title}></h3>${code}${entry.contacts.length ? people : ''}</section>${entry.nearest.length ? nearest : ''}`
}
