import type { Contact } from '../../../worker/contract/index.ts'
import type { View } from '../ports.ts'
import { html, nothing } from '../templates.ts'
import { directionOf, tagOf } from './direction.ts'
import { phone, safe } from './inlines.ts'

/**
 * Someone to reach: whether they pick up now, the number, TTY, what to have ready. Within an answer in another language
 * it is in the reader's all the same.
 */
export function contactCard(contact: Contact, view: View) {
  const { language } = view.state
  const { deferred } = view
  return html`<div class="person" lang=${tagOf(language)} dir=${directionOf(language)}><b lang=${contact.nameLanguage ?? nothing} dir="auto"
    .textContent=${contact.name}></b>${deferred?.hours(contact, view)}<div class="ways">${ways(contact, view)}${deferred?.tty(contact, view)}</div>${deferred?.ready(contact, view)}</div>`
}

export function contactCards(contacts: Contact[], view: View) {
  return contacts.map((contact) => contactCard(contact, view))
}

function ways({ phone: number, phoneText, url, name }: Contact, view: View) {
  return [
    number ? phone(number, phoneText) : '',
    url
      ? html`<a href=${safe(url)} target="_blank" rel="noreferrer" aria-label="${view.say('website')}: ${name}, ${view.say('newTab')}"
        .textContent=${view.say('website')}></a>`
      : '',
  ]
}
