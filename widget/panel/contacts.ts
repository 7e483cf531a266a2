import type { Contact, Hours, Language } from '../../worker/contract/index.ts'
import type { PanelState } from './state.ts'

/** An agency's main contact as the build bakes it in, for when the worker cannot be reached. */
export interface BakedContact {
  agency: string
  agencyName: string
  name: Partial<Record<Language, string>> & { en: string }
  phone?: string
  phoneText?: string
  tty?: string
  hours?: Hours
}

declare const ONE_STOP_CONTACTS: BakedContact[] | undefined

const baked = typeof ONE_STOP_CONTACTS === 'undefined' ? [] : ONE_STOP_CONTACTS

/** Whom to reach from this page: what the worker said when the panel opened, else what was baked in. */
export function contactsHere({ info, agency, language }: PanelState): Contact[] {
  if (info?.contacts.length) return info.contacts
  const found = baked.find((contact) => contact.agency === agency) ?? baked[0]
  if (!found) return []
  const { agency: id, agencyName, name, ...rest } = found
  return [
    { ...rest, id: `${id}/main`, agency: { id, name: agencyName }, name: name[language] ?? name.en, languages: [] },
  ]
}
