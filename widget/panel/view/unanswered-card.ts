import { html } from '../../template/template.ts'
import type { View } from '../ports.ts'
import type { UnansweredEntry } from '../state.ts'
import { choiceButtons } from './choices-card.ts'
import { contactCards } from './contact-card.ts'

/** Not knowing, as cared-for as knowing: what happened, the code to come back with, someone to reach, what may be near. */
export function unansweredCard(entry: UnansweredEntry, view: View) {
  const { say, deferred } = view
  return html`<section class="card">
    <h3 tabindex="-1">${say(entry.answer ? 'answered' : 'unanswered')}</h3>
    ${deferred?.receiptWords(entry, view)}
    ${entry.receipt ? html`<div class="receipt"><code dir="ltr">${entry.receipt}</code>${deferred?.copyButton(entry, view)}</div>` : ''}
    ${entry.contacts.length ? html`<h4>${say('helpToday')}</h4>${contactCards(entry.contacts, view)}` : ''}
  </section>
  ${entry.nearest.length ? html`<section class="card"><h3>${say('nearest')}</h3>${choiceButtons(entry.nearest, entry.reply, view)}</section>` : ''}`
}
