import type { Contact } from '../../../worker/contract/index.ts'
import type { View } from '../ports.ts'
import { html } from '../templates.ts'
import { phone, safe } from './inlines.ts'

/** Someone to reach: whether they pick up now, the number, TTY, what to have ready. */
export function contactCard(contact: Contact, view: View) {
  const hours = contact.hours ? view.deferred?.hours(contact, view) : ''
  const ready = contact.ready ? html`<small .textContent=${view.say('ready', { what: contact.ready })}></small>` : ''
  return html`<div class="person"><b .textContent=${contact.name}></b>${hours}<div class="ways">${ways(contact, view)}</div>${ready}</div>`
}

export function contactCards(contacts: Contact[], view: View) {
  return contacts.map((contact) => contactCard(contact, view))
}

function ways({ phone: number, phoneText, tty, url, name }: Contact, view: View) {
  return [
    number ? phone(number, phoneText) : '',
    tty ? phone(tty, view.say('tty', { number: shown(tty) })) : '',
    url
      ? html`<a href=${safe(url)} target="_blank" rel="noreferrer" aria-label="${view.say('website')}: ${name}"
        .textContent=${view.say('website')}></a>`
      : '',
  ]
}

/** "+18003250778" as people write it. */
function shown(number: string) {
  return number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3')
}
