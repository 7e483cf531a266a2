import type { Contact, Language } from '../contract/index.ts'
import { type AgencyRecord, isoDay, presentContact } from '../corpus/index.ts'
import type { Snapshot } from '../corpus/snapshot/index.ts'
import { agencyContacts } from './agency-contacts.ts'
import { openNow } from './open-now.ts'

/** More numbers than three are a list to choose from, not someone to reach; the last one serves everyone. */
const MOST_OWN_CONTACTS = 2

/** Someone to reach: those whom the question is for (`reach`: agencies, or their contacts as `agency/contact`); else the agency on whose
 * page it was asked; and last the deployment's first contact, which serves whoever has no other. Each says whether it picks up now. */
export function peopleToReach(
  { agencies }: Pick<Snapshot, 'agencies'>,
  agency: string | undefined,
  language: Language,
  reach: readonly string[] = [],
  now = new Date(),
): Contact[] {
  const meant = reach.map((id) => contactsOf(id, agencies, language, now)).filter((contacts) => contacts.length > 0)
  const own = meant.length > 0 ? meant : [contactsOf(agency ?? '', agencies, language, now)]
  const everyones = agencies.slice(0, 1).flatMap((one) => agencyContacts(one, language, now).slice(0, 1))
  const people = [...alternating(own).slice(0, MOST_OWN_CONTACTS), ...everyones]
  return [...new Map(people.map((contact) => [contact.id, contact])).values()]
}

/** An agency's contacts, or the one contact that is meant. */
function contactsOf(reach: string, agencies: readonly AgencyRecord[], language: Language, now: Date): Contact[] {
  const [id, contactId] = reach.split('/')
  const agency = agencies.find((one) => one.id === id)
  if (!agency) return []
  if (contactId === undefined) return agencyContacts(agency, language, now)
  const meant = agency.contacts.filter((one) => one.id === contactId)
  return openNow(
    meant.map((one) => presentContact(one, agency, language, isoDay(now))),
    now,
  )
}

/** Each list's first, then each list's second: two agencies that are meant both have someone. */
function alternating(lists: Contact[][]): Contact[] {
  const longest = Math.max(0, ...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat()
}
