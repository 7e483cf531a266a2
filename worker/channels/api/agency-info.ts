import { type AgencyInfo, type AgencyPromise, type Language, Problem } from '../../contract/index.ts'
import { presentAgency } from '../../corpus/index.ts'
import type { Snapshot } from '../../corpus/snapshot/index.ts'
import { agencyContacts } from '../agency-contacts.ts'
import { withPromises } from '../promise-now.ts'

/** What a widget on an agency's page shows before the first question.
 * @throws {Problem} `agency-unknown` */
export function agencyInfo(
  { agencies, keys }: Snapshot,
  id: string,
  language: Language,
  promise?: AgencyPromise,
): AgencyInfo {
  const agency = agencies.find((one) => one.id === id)
  if (!agency) throw new Problem('agency-unknown')
  return {
    ...presentAgency(id, agencies, language),
    contacts: withPromises(agencyContacts(agency, language), (of) => (of === id ? promise : undefined)),
    agencies: new Set(keys.map((key) => key.agency)).size,
  }
}
