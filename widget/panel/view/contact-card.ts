import type { Contact } from '../../../worker/contract/index.ts'
import { html } from '../../template/template.ts'
import type { View } from '../ports.ts'
import { phone, safe } from './inlines.ts'

/** Someone to reach: whether they pick up now, the number, TTY, what to have ready. */
export function contactCard(contact: Contact, view: View) {
  return html`<div class="person">
    <b>${contact.name}</b>${contact.hours ? view.deferred?.hours(contact, view) : ''}
    <div class="ways">${ways(contact, view)}</div>
    ${contact.ready ? html`<small>${view.say('ready', { what: contact.ready })}</small>` : ''}
  </div>`
}

export function contactCards(contacts: Contact[], view: View) {
  return contacts.map((contact) => contactCard(contact, view))
}

function ways({ phone: number, phoneText, tty, url, name }: Contact, view: View) {
  return [
    number ? phone(number, phoneText) : '',
    tty ? phone(tty, view.say('tty', { number: shown(tty) })) : '',
    url
      ? html`<a href=${safe(url)} target="_blank" rel="noreferrer" aria-label="${view.say('website')}: ${name}">${view.say('website')}</a>`
      : '',
  ]
}

/** "+18003250778" as people write it. */
function shown(number: string) {
  return number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3')
}
