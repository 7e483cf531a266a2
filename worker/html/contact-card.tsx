import type { Contact, Language } from '../contract/index.ts'
import { htmlStrings } from './strings.ts'
import { hoursText } from './texts/hours-text.ts'
import { languageList } from './texts/language-name.ts'
import { openingText } from './texts/opening-text.ts'
import { phoneText } from './texts/phone-text.ts'

/** Someone to reach: number, hours, what to have ready, what their agency promises. */
export function ContactCard({ contact, language }: { contact: Contact; language: Language }) {
  const strings = htmlStrings(language)
  return (
    <div class="contact">
      <strong lang={contact.nameLanguage} dir="auto">
        {contact.name}
      </strong>
      {contact.phone ? (
        <p>
          <a class="phone" dir="ltr" href={`tel:${contact.phone}`}>
            {contact.phoneText ?? contact.phone}
          </a>
          {contact.tty ? (
            <>
              {' · TTY '}
              <a class="phone" dir="ltr" href={`tel:${contact.tty}`}>
                {phoneText(contact.tty)}
              </a>
            </>
          ) : null}
        </p>
      ) : null}
      <Opening contact={contact} language={language} />
      {contact.hours ? <p>{hoursText(contact.hours, language)}</p> : null}
      <Spoken contact={contact} language={language} />
      {contact.ready ? (
        <p>
          {strings.haveReady} <bdi lang={contact.readyLanguage}>{contact.ready}</bdi>
        </p>
      ) : null}
      {contact.url ? (
        <p>
          <a href={contact.url}>{new URL(contact.url).hostname.replace(/^www\./, '')}</a>
        </p>
      ) : null}
      {contact.promise ? (
        <p lang={contact.promise.language}>
          <a href={contact.promise.url}>{contact.promise.text}</a>
        </p>
      ) : null}
    </div>
  )
}

/** In which language somebody answers, where it is not the reader's. */
function Spoken({ contact: { languages, interpreter }, language }: { contact: Contact; language: Language }) {
  if (languages.length === 0 || languages.includes(language)) return null
  const strings = htmlStrings(language)
  return <p>{interpreter ? strings.interpreter : strings.lineSpeaks(languageList(languages, language))}</p>
}

/** Whether somebody picks up now. Paper cannot say so: page.css leaves it out there. */
function Opening({ contact: { opening }, language }: { contact: Contact; language: Language }) {
  // "always" stands in the hours already.
  if (!opening || opening.state === 'always') return null
  return <p class={opening.state === 'open' ? 'opening open' : 'opening'}>{openingText(opening, language)}</p>
}
