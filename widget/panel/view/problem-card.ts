import { contactsHere } from '../contacts.ts'
import type { View } from '../ports.ts'
import type { PendingEntry, ProblemEntry } from '../state.ts'
import { html } from '../templates.ts'
import { contactCards } from './contact-card.ts'

/** What went wrong in plain words, a way to try again, and someone to reach meanwhile. */
export function problemCard(entry: ProblemEntry, view: View) {
  const again = entry.question === undefined ? '' : retryButton(entry, view)
  const retry = view.loaded?.inVain(entry, view) ?? again
  return html`<section class="card"><h3 tabindex="-1" .textContent=${view.say(entry.code, entry.values)}></h3>${retry}${help(view)}</section>`
}

/** Something is on the screen in the first frame; after a while it says whom to reach. */
export function pendingCard(entry: PendingEntry, view: View) {
  if (!entry.slow) return html`<p class="looking" .textContent=${view.say('looking')}></p>`
  return html`<section class="card"><h3 tabindex="-1" .textContent=${view.say('slow')}></h3>${retryButton(entry, view)}${help(view)}</section>`
}

function retryButton(entry: PendingEntry | ProblemEntry, view: View) {
  return html`<button class="quiet" @click=${() => view.actions.retry(entry)} .textContent=${view.say('tryAgain')}></button>`
}

function help(view: View) {
  view.actions.needContacts()
  const contacts = contactsHere(view.state)
  return contacts.length ? html`<h4 .textContent=${view.say('helpToday')}></h4>${contactCards(contacts, view)}` : ''
}
