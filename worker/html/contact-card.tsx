import type { Contact, Hours, Language } from '../contract/index.ts'
import { phoneText } from './phone-text.ts'
import { htmlStrings } from './strings.ts'

// 2024-01-01 is a Monday, so ISO weekday n is January n.
function dayName(day: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day))
}

function dayRange(days: number[], language: Language): string {
  const sorted = [...days].sort((a, b) => a - b)
  const first = sorted[0] ?? 1
  const last = sorted.at(-1) ?? first
  const unbroken = sorted.length > 2 && last - first === sorted.length - 1
  if (unbroken) return htmlStrings(language).range(dayName(first, language), dayName(last, language))
  return new Intl.ListFormat(language).format(sorted.map((day) => dayName(day, language)))
}

function clock(time: string, language: Language): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const options: Intl.DateTimeFormatOptions = {
    hour: 'numeric',
    timeZone: 'UTC',
    ...(minutes > 0 ? { minute: '2-digit' } : {}),
  }
  return new Intl.DateTimeFormat(language === 'en' ? 'en-US' : `${language}-US`, options).format(
    Date.UTC(2024, 0, 1, hours, minutes),
  )
}

function zoneName(timeZone: string, language: Language): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(
    Date.UTC(2024, 0, 1),
  )
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone
}

/** Opening hours as one line of text in the reader's language. A page on paper cannot say "open now", so none of these do. */
export function hoursText(hours: Hours, language: Language): string {
  const strings = htmlStrings(language)
  if ('always' in hours) return strings.always
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
