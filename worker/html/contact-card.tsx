import type { Contact, Language, Week } from '../contract/index.ts'
import { clock, dayName, openingText } from './opening-text.ts'
import { phoneText } from './phone-text.ts'
import { htmlStrings } from './strings.ts'

function dayRange(days: number[], language: Language): string {
  const sorted = [...days].sort((a, b) => a - b)
  const first = sorted[0] ?? 1
  const last = sorted.at(-1) ?? first
  const unbroken = sorted.length > 2 && last - first === sorted.length - 1
  if (unbroken) return htmlStrings(language).range(dayName(first, language), dayName(last, language))
  return new Intl.ListFormat(language).format(sorted.map((day) => dayName(day, language)))
}

function zoneName(timeZone: string, language: Language): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(
    Date.UTC(2024, 0, 1),
  )
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone
}

/** Opening hours as one line of text in the reader's language. */
export function hoursText(hours: Week & { holidays?: unknown }, language: Language): string {
  const strings = htmlStrings(language)
  if ('always' in hours) return hours.holidays && hours.holidays !== 'none' ? strings.exceptHolidays : strings.always
  const zone = hours.timeZone === 'caller' ? strings.yourTime : zoneName(hours.timeZone, language)
  const times = hours.open.map(
    (open) =>
      `${dayRange(open.days, language)}, ${strings.range(clock(open.from, language), clock(open.to, language))}`,
  )
  return `${times.join('; ')} (${zone})`
}

/** Someone to reach: number, hours, what to have ready. */
export function ContactCard({ contact, language }: { contact: Contact; language: Language }) {
  const strings = htmlStrings(language)
  return (
    <div class="contact">
      <strong>{contact.name}</strong>
      {contact.phone ? (
        <p>
          <a class="phone" href={`tel:${contact.phone}`}>
            {contact.phoneText ?? contact.phone}
          </a>
          {contact.tty ? (
            <>
              {' · TTY '}
              <a class="phone" href={`tel:${contact.tty}`}>
                {phoneText(contact.tty)}
              </a>
            </>
          ) : null}
        </p>
      ) : null}
      <Opening contact={contact} language={language} />
      {contact.hours ? <p>{hoursText(contact.hours, language)}</p> : null}
      {contact.ready ? <p>{`${strings.haveReady} ${contact.ready}`}</p> : null}
      {contact.url ? (
        <p>
          <a href={contact.url}>{new URL(contact.url).hostname.replace(/^www\./, '')}</a>
        </p>
      ) : null}
    </div>
  )
}

/** Whether somebody picks up now. Paper cannot say so: page.css leaves it out there. */
function Opening({ contact: { opening }, language }: { contact: Contact; language: Language }) {
  // "always" stands in the hours already.
  if (!opening || opening.state === 'always') return null
  return <p class={opening.state === 'open' ? 'opening open' : 'opening'}>{openingText(opening, language)}</p>
}
