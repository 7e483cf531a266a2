import type { Contact } from '../../worker/contract/index.ts'
import type { PanelState } from './state.ts'

/** Whom to reach from this page: what was found, else the number that came with the launcher. */
export function contactsHere({ contacts, phone, agency, strings }: PanelState): Contact[] {
  if (contacts?.length) return contacts
  return phone ? [{ id: agency, agency: { id: agency, name: '' }, name: strings.person, ...phone, languages: [] }] : []
}
