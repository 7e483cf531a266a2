import type { Contact, Language } from '../contract/index.ts'
import { type AgencyRecord, isoDay, presentContact } from '../corpus/index.ts'
import { openNow } from './open-now.ts'

/** An agency's contacts, those who speak the reader's language first, else in the agency's order; with whether they pick up now. */
export function agencyContacts(agency: AgencyRecord, language: Language, now = new Date()): Contact[] {
  const today = isoDay(now)
  const contacts = openNow(
    agency.contacts.map((contact) => presentContact(contact, agency, language, today)),
    now,
  )
  const speaks = ({ languages }: Contact) => (languages.includes(language) ? 0 : 1)
  return contacts.sort((a, b) => speaks(a) - speaks(b))
}
