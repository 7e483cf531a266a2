import type { Contact, Language } from '../contract/index.ts'
import { type AgencyRecord, isoDay, presentContact } from '../corpus/index.ts'
import { openNow } from './open-now.ts'

/** An agency's contacts: those who speak the reader's language first, then those with an interpreter, else in the agency's order; with whether they
 * pick up now. A line that is there for its interpreters is left out for who is understood on another. */
export function agencyContacts(agency: AgencyRecord, language: Language, now = new Date()): Contact[] {
  const today = isoDay(now)
  const contacts = openNow(
    agency.contacts.map((contact) => presentContact(contact, agency, language, today)),
    now,
  )
  const speaks = ({ languages }: Contact) => languages.includes(language)
  const isUnderstood = contacts.some(speaks)
  const meant = contacts.filter((one) => speaks(one) || !(isUnderstood && one.interpreter))
  const rank = (one: Contact) => (speaks(one) ? 0 : one.interpreter ? 1 : 2)
  return meant.sort((a, b) => rank(a) - rank(b))
}
