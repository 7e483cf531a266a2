import type { Contact, Hours, Language } from '../../worker/contract/index.ts'
import type { PanelState } from './state.ts'

/** An agency's main contact as the build writes it into a file, for when the worker cannot be reached. */
export interface BakedContact {
  agency: string
  agencyName: string
  name: Partial<Record<Language, string>> & { en: string }
  phone?: string
  phoneText?: string
  tty?: string
  hours?: Hours
}

declare const ONE_STOP_CONTACTS: string | undefined

/** Folder of those files below the base; one file an agency, so that 300 agencies cost nobody anything. */
const FOLDER = typeof ONE_STOP_CONTACTS === 'undefined' ? '' : ONE_STOP_CONTACTS

/** Fetches the agency's main contact from the static files, which are there when the worker is not. */
export async function standbyContact(agency: string, base: string): Promise<BakedContact | undefined> {
  try {
    const response = await fetch(`${base}${FOLDER}/${encodeURIComponent(agency || 'any')}.json`, {
      credentials: 'omit',
    })
    return response.ok ? await response.json() : undefined
  } catch {
    return undefined
  }
}

/** Whom to reach from this page: what the worker said when the panel opened, else the file, else the number that came with the launcher. */
export function contactsHere({ info, standby, phone, agency, language, strings }: PanelState): Contact[] {
  if (info?.contacts.length) return info.contacts
  if (standby) {
    const { agency: id, agencyName, name, ...rest } = standby
    return [{ ...rest, id, agency: { id, name: agencyName }, name: name[language] ?? name.en, languages: [] }]
  }
  return phone ? [{ id: agency, agency: { id: agency, name: '' }, name: strings.person, ...phone, languages: [] }] : []
}
