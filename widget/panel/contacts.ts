import type { AgencyInfo, Contact, Hours, Language } from '../../worker/contract/index.ts'
import { callApi } from './call-api.ts'
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

/**
 * Asks the worker whom to reach, and the static files, which are there when it is not. `show` gets what comes: the file's if it is
 * first, the worker's whenever it comes.
 */
export async function findContacts(agency: string, language: Language, base: string, show: (found: Contact[]) => void) {
  const id = encodeURIComponent(agency)
  let heard = false
  const ask = async () => {
    const result = await callApi<AgencyInfo>(`${base}api/agencies/${id}?language=${language}`)
    if (!result.ok) return
    heard = true
    show(result.value.contacts)
  }
  const read = async () => {
    const result = await callApi<BakedContact>(`${base}${FOLDER}/${id || 'any'}.json`)
    if (result.ok && !heard) show([unbaked(result.value, language)])
  }
  await Promise.all([agency && ask(), read()])
}

function unbaked({ agency: id, agencyName, name, ...rest }: BakedContact, language: Language): Contact {
  return { ...rest, id, agency: { id, name: agencyName }, name: name[language] ?? name.en, languages: [] }
}

/** Whom to reach from this page: what was found, else the number that came with the launcher. */
export function contactsHere({ contacts, phone, agency, strings }: PanelState): Contact[] {
  if (contacts?.length) return contacts
  return phone ? [{ id: agency, agency: { id: agency, name: '' }, name: strings.person, ...phone, languages: [] }] : []
}
