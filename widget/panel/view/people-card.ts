import { contactsHere } from '../contacts.ts'
import type { View } from '../ports.ts'
import type { NoteEntry, PeopleEntry } from '../state.ts'
import { html } from '../templates.ts'
import { choiceButtons } from './choices-card.ts'
import { contactCards } from './contact-card.ts'

/** Whom to reach: those a reply names, else the agency's; and answers that may be meant. */
export function peopleCard({ contacts, related = [], reply = '' }: PeopleEntry, view: View) {
  if (!contacts) view.actions.needContacts()
  const people = contactCards(contacts ?? contactsHere(view.state), view)
  const more = html`<h4 .textContent=${view.say('nearest')}></h4>${choiceButtons(related, reply, view)}`
  return card(view.say('person'), people, related.length ? more : '')
}

/** What asked nothing gets a short text, and what may be asked instead. */
export function noteCard({ text, choices, contacts, reply }: NoteEntry, view: View) {
  return card(text, choiceButtons(choices, reply, view), contactCards(contacts, view))
}

function card(heading: string, first: unknown, second: unknown) {
  return html`<section class="card"><h3 tabindex="-1" .textContent=${heading}></h3>${first}${second}</section>`
}
