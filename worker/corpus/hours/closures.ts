import type { AgencyRecord, ClosureRecord } from '../corpus.ts'

/** Closed days that one agency names for everywhere, each once: in a file they stand at one agency, in a snapshot at all. */
export function closuresEverywhere(agencies: readonly AgencyRecord[]): ClosureRecord[] {
  const all = agencies.flatMap(({ closures = [] }) => closures.filter(({ everywhere }) => everywhere))
  const named = all.map(({ contacts: _, ...closure }): [string, ClosureRecord] => [JSON.stringify(closure), closure])
  return [...new Map(named).values()]
}

/** Closed days of an agency alone. */
export function ownClosures({ closures = [] }: AgencyRecord): ClosureRecord[] {
  return closures.filter(({ everywhere }) => !everywhere)
}

/** Agencies with the closed days that are for everywhere: all contacts that keep the federal holidays have them. */
export function withEverywhere(
  agencies: readonly AgencyRecord[],
  everywhere: readonly ClosureRecord[],
): AgencyRecord[] {
  return agencies.map((agency) => {
    const { closures: _, ...rest } = agency
    const contacts = agency.contacts.filter(keepsFederal).map(({ id }) => id)
    const closures = [...everywhere.map((closure) => ({ ...closure, contacts })), ...ownClosures(agency)]
    return closures.length > 0 ? { ...rest, closures } : rest
  })
}

function keepsFederal({ hours }: AgencyRecord['contacts'][number]): boolean {
  if (hours === undefined) return false
  const { holidays } = hours
  return holidays === undefined ? !('always' in hours) : holidays === 'federal' || holidays === 'washington'
}
