import type { Contact, Language } from '../../contract/index.ts'
import { htmlStrings } from '../../html/strings.ts'
import { hoursText } from '../../html/texts/hours-text.ts'
import { phoneText } from '../../html/texts/phone-text.ts'
import { typedAddress } from './written-out.ts'

/** Somebody to reach, with all that one needs to know before dialling. */
export function PrintContact({ contact, language }: { contact: Contact; language: Language }) {
  const { name, phone, tty, hours, ready, url } = contact
  return (
    <div class="contact">
      <p>
        <strong lang={contact.nameLanguage}>{name}</strong>
      </p>
      {phone ? (
        <p class="number">
          <a href={`tel:${phone}`}>{contact.phoneText ?? phoneText(phone)}</a>
          {tty ? <span> · TTY {phoneText(tty)}</span> : null}
        </p>
      ) : null}
      {hours ? <p>{hoursText(hours, language)}</p> : null}
      {ready ? (
        <p>
          {htmlStrings(language).haveReady} <span lang={contact.readyLanguage}>{ready}</span>
        </p>
      ) : null}
      {url ? (
        <p>
          <a href={url}>{typedAddress(url)}</a>
        </p>
      ) : null}
    </div>
  )
}
