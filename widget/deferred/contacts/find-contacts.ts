import type { AgencyInfo, Contact, Language, Week } from '../../../worker/contract/index.ts'
import { callApi } from '../../panel/call-api.ts'
import type { PanelContext } from '../../panel/ports.ts'
import { dropAgency } from '../drop-agency.ts'

type Texts = Partial<Record<Language, string>> & { en: string }

/** Hours with the days on which they do not hold, named in every language. */
type BakedHours = Week & { holidays?: true; closed?: { day: string; name: Texts; maybe?: true }[] }

/** An agency's main contact as the build writes it into a file, for when the worker cannot be reached. */
export interface BakedContact {
  agency: string
  agencyName: Texts
  name: Texts
  phone?: string
  phoneText?: string | Texts
  tty?: string
  hours?: BakedHours
  ready?: Texts
  url?: string
  languages?: string[]
  interpreter?: true
}

declare const ONE_STOP_CONTACTS: string | undefined

/** Folder of those files below the base; one file an agency, so that 300 agencies cost nobody anything. */
const FOLDER = typeof ONE_STOP_CONTACTS === 'undefined' ? '' : ONE_STOP_CONTACTS

/**
 * Asks the worker whom to reach, and the static files, which are there when it is not: the file's contact shows if it
 * comes first, the worker's whenever they come.
 */
export async function findContacts(panel: PanelContext): Promise<void> {
  const { agency, language } = panel.state
  const id = encodeURIComponent(agency)
  let heard = false
  const show = (contacts: Contact[]) => {
    const now = panel.state
    if (agency === now.agency && language === now.language) panel.show({ contacts: contacts.filter(isWhole) })
  }
  const ask = async (): Promise<unknown> => {
    const result = await callApi<AgencyInfo>(`${panel.base}api/agencies/${id}?language=${language}`)
    if (!result.ok) return result.problem === 'agency-unknown' && dropAgency(panel) && findContacts(panel)
    heard = true
    return show(result.value.contacts)
  }
  const read = async () => {
    const result = await callApi<BakedContact>(`${panel.base}${FOLDER}/${id || 'any'}.json`)
    if (result.ok && !heard) show([unbaked(result.value, language)])
  }
  await Promise.allSettled([agency && ask(), read()])
}

/** Whether a contact has what a card cannot be drawn without: what an odd server says of somebody to reach stops nothing. */
function isWhole(contact: Partial<Contact> | null): boolean {
  return !!contact?.id && !!contact.name && !!contact.agency?.name && Array.isArray(contact.languages)
}

function unbaked(
  { agency: id, agencyName, name, hours, phoneText, ready, ...rest }: BakedContact,
  language: Language,
): Contact {
  const text = (texts: Texts | string) => (typeof texts === 'string' ? texts : (texts[language] ?? texts.en))
  const { closed, ...week } = hours ?? {}
  const days = closed?.map((one) => ({ ...one, name: text(one.name) }))
  return {
    languages: [],
    ...rest,
    ...(phoneText ? { phoneText: text(phoneText) } : {}),
    ...(ready ? { ready: text(ready), ...(ready[language] ? {} : { readyLanguage: 'en' as const }) } : {}),
    ...(name[language] ? {} : { nameLanguage: 'en' as const }),
    ...(hours ? { hours: { ...(week as Week), ...(days ? { closed: days } : {}) } } : {}),
    id,
    agency: { id, name: text(agencyName) },
    name: text(name),
  }
}
