import {
  type AgencyRecord,
  type ContactRecord,
  closuresEverywhere,
  ownClosures,
  recordText,
  type StateOffices,
  withBegun,
  withEverywhere,
} from '../../corpus/index.ts'
import { EVERYWHERE, type RecordChange } from './record-changes.ts'

/** Agencies as the desk changed them: those begun here too; contacts, names and closed days, each unless the file changed that very thing since then. */
export function agenciesNow(agencies: readonly AgencyRecord[], changes: readonly RecordChange[]): AgencyRecord[] {
  const now = nowOf(changes)
  const begun = changes.filter(({ state, target }) => state === 'live' && target.startsWith('new-'))
  const all = withBegun(
    agencies,
    begun.sort((a, b) => a.id - b.id),
  )
  const changed = all.map((agency): AgencyRecord => {
    const contact = (one: ContactRecord) => now(`contact:${agency.id}/${one.id}`, one)
    const [main, ...others] = agency.contacts
    const { name, url } = now(`agency:${agency.id}`, { name: agency.name, url: agency.url })
    const closures = now(`closures:${agency.id}`, ownClosures(agency))
    return { ...agency, name, url, contacts: [contact(main), ...others.map(contact)], closures }
  })
  return withEverywhere(changed, now(`closures:${EVERYWHERE}`, closuresEverywhere(agencies)))
}

/** The states' offices as the desk changed them, each state unless the file changed it since then. */
export function statesNow(
  states: StateOffices | undefined,
  changes: readonly RecordChange[],
): StateOffices | undefined {
  const now = nowOf(changes)
  return states && { ...states, states: states.states.map((state) => now(`state:${state.id}`, state)) }
}

/** A reader of what holds: the desk's, where the file still says what it said then. */
function nowOf(changes: readonly RecordChange[]) {
  const live = new Map(changes.filter(({ state }) => state === 'live').map((change) => [change.target, change]))
  return <Kept>(target: string, filed: Kept): Kept => {
    const change = live.get(target)
    // What is kept was checked against the file's schema before.
    return change && change.was === recordText(filed) ? (change.record as Kept) : filed
  }
}
