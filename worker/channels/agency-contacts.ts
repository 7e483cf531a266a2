import type { Contact, Language } from '../contract/index.ts'
import { type AgencyRecord, presentContact } from '../corpus/index.ts'

/** An agency's contacts, those who speak the reader's language first, else in the agency's order. */
export function agencyContacts(agency: AgencyRecord, language: Language): Contact[] {
  const contacts = agency.contacts.map((contact) => presentContact(contact, agency, language))
  const speaks = ({ languages }: Contact) => (languages.includes(language) ? 0 : 1)
  return contacts.sort((a, b) => speaks(a) - speaks(b))
}
