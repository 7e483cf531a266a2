import * as z from 'zod/mini'
import type { AuditFilter } from '../../store/audit.ts'

const text = () => z.catch(z.optional(z.string().check(z.minLength(1), z.maxLength(200))), undefined)
const day = () => z.catch(z.optional(z.iso.date()), undefined)
const Address = z.object({
  ...{ who: text(), action: text(), kind: text(), agency: text(), find: text(), from: day(), until: day() },
  before: z.catch(z.optional(z.coerce.number().check(z.int(), z.minimum(1))), undefined),
})

/** Which lines of the trail an address shows. */
export type AuditAddress = Omit<AuditFilter, 'withoutPeople'>

/** Reads the address of the trail; what cannot be read counts as not said. */
export function readAuditAddress(query: Record<string, string>): AuditAddress {
  const said = Object.entries(Address.parse(query)).filter(([, value]) => value !== undefined)
  return Object.fromEntries(said)
}

/** The address of the trail, or of its file, narrowed so. */
export function auditAddress(place: string, address: AuditAddress): string {
  const query = new URLSearchParams(Object.entries(address).map(([name, value]) => [name, String(value)]))
  return query.size === 0 ? place : `${place}?${query}`
}
