import type { AgencyToBake } from '../../widget/build/index.ts'
import { type AgencyRecord, type ContactRecord, closedDays, closuresOf } from '../../worker/corpus/index.ts'

/** Agencies as the widget's files know them: hours with the closed days of a year and the next, for when nothing but those files is there.
 * @param year - The year of the build. */
export function agenciesToBake(agencies: readonly AgencyRecord[], year: number): AgencyToBake[] {
  return agencies.map((agency) => ({
    ...agency,
    contacts: agency.contacts.map((contact) => baked(contact, agency, year)),
  }))
}

function baked(contact: ContactRecord, agency: AgencyRecord, year: number): AgencyToBake['contacts'][number] {
  const { hours, ...rest } = contact
  if (!hours) return rest
  const closed = closedDays(hours, closuresOf(contact, agency), `${year}-01-01`, `${year + 1}-12-31`)
  const { holidays, ...week } = hours
  const isKept = 'always' in week && holidays !== undefined && holidays !== 'none'
  return {
    ...rest,
    hours: { ...week, ...(isKept ? { holidays: true } : {}), ...(closed.length > 0 ? { closed } : {}) },
  }
}
