import type { BakedContact } from '../deferred/contacts/find-contacts.ts'

/** What the build needs of an agency. */
export interface AgencyToBake {
  id: string
  name: BakedContact['agencyName']
  contacts: (Omit<BakedContact, 'agency' | 'agencyName'> & { id: string })[]
}

/**
 * More numbers than this would make the launcher heavy: then it knows the first agency's alone, which serves everyone.
 */
const MOST = 40

function chosen(agencies: AgencyToBake[]) {
  return agencies.length > MOST ? agencies.slice(0, 1) : agencies
}

/**
 * Each agency's first contact, the one that serves whoever has no other; the first agency's serves pages without an
 * agency.
 */
export function bakedContacts(agencies: AgencyToBake[]): BakedContact[] {
  return agencies.flatMap(({ id, name, contacts: [main] }) => {
    if (!main) return []
    const { id: _, ...contact } = main
    return [{ ...contact, agency: id, agencyName: name }]
  })
}

/** Each number is some 10 bytes of the launcher's 3 KB. `agencies.yaml` has those that people ask most first; the others' pages show everyone's
 * number until the panel has loaded. */
const PHONES_AT_MOST = 5

/**
 * Main numbers, digits only, without +1: what someone can call when nothing but the launcher has loaded. Everyone's comes
 * first, then each agency's id and number.
 */
export function bakedPhones(agencies: AgencyToBake[]): string {
  const numbers = bakedContacts(chosen(agencies)).flatMap(({ agency, phone }) => (phone ? [[agency, phone]] : []))
  const first = numbers[0]?.[1]
  const all = [first, ...numbers.slice(0, PHONES_AT_MOST).flat()]
  return all.map((one = '') => one.replace(/^\+1/, '')).join(' ')
}
