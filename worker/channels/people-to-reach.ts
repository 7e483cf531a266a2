import type { Contact, Language } from '../contract/index.ts'
import type { Snapshot } from '../corpus/snapshot/index.ts'
import { agencyContacts } from './agency-contacts.ts'

/** More numbers than three are a list to choose from, not someone to reach; the last one serves everyone. */
const MOST_OWN_CONTACTS = 2

/** Someone to reach for a question that has no answer: the agency on whose page it was asked, and last the deployment's
 * first contact, which serves whoever has no other. The nearest answer's agency is not among them: what is nearest to
 * "best pizza in town" is the Postal Service. */
export function peopleToReach({ agencies }: Snapshot, agency: string | undefined, language: Language): Contact[] {
  const named = agencies.filter(({ id }) => id === agency)
  const own = named.flatMap((one) => agencyContacts(one, language)).slice(0, MOST_OWN_CONTACTS)
  const everyones = agencies.slice(0, 1).flatMap((one) => agencyContacts(one, language).slice(0, 1))
  const byId = new Map([...own, ...everyones].map((contact) => [contact.id, contact]))
  return [...byId.values()]
}
