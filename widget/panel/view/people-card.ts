import { contactsHere } from '../contacts.ts'
import type { View } from '../ports.ts'
import type { NoteEntry, PeopleEntry } from '../state.ts'
import { html } from '../templates.ts'
import { choiceButtons } from './choices-card.ts'
import { contactCards } from './contact-card.ts'

/** Whom to reach: those a reply names, else the agency's; and answers that may be meant. */
export function peopleCard({ contacts, related = [], reply = '' }: PeopleEntry, view: View) {
  if (!contacts) view.actions.needContacts()
  const more = html`<h4 .textContent=${view.say('nearest')}></h4>${choiceButtons(related, reply, view)}`
  return html`<section class="card"><h3 tabindex="-1"
    .textContent=${view.say('person')}></h3>${contactCards(contacts ?? contactsHere(view.state), view)}${related.length ? more : ''}</section>`
}

/** What asked nothing gets a short text, and what may be asked instead. */
export function noteCard({ text, choices, contacts, reply }: NoteEntry, view: View) {
  return html`<section class="card"><h3 tabindex="-1"
    .textContent=${text}></h3>${choices.length ? choiceButtons(choices, reply, view) : ''}${contactCards(contacts, view)}</section>`
}
