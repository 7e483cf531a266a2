import type { AgencyPromise, Contact, Language } from '../contract/index.ts'
import { knownNow } from '../live/known-now.ts'
import type { Background } from '../live/live.ts'
import { allStandards } from '../store/standards/standards.ts'

/** Standards change once a quarter: an isolate looks this often. */
const LOOK_AGAIN_MS = 60_000

/** The standards as this isolate knows them, none at first. */
export const standardsNow = knownNow('the standards', (db) => allStandards(db), LOOK_AGAIN_MS)

/** What an agency promises those who wait for an answer, in English or Spanish. None where it promises nothing. */
export function promiseNow(
  env: Env,
  background: Background,
  agency: string | undefined,
  reader: Language,
): AgencyPromise | undefined {
  const promised = standardsNow(env, background).find(
    ({ standard }) =>
      standard.agency === agency &&
      standard.state === 'published' &&
      standard.ends === '' &&
      (standard.source === 'receipts-in-time' || standard.source === 'gaps-in-time'),
  )
  if (!promised) return undefined
  const { promise, agency: id } = promised.standard
  const language = reader === 'es' ? 'es' : 'en'
  return {
    text: promise[language],
    language,
    url: language === 'es' ? `/standards/${id}?language=es` : `/standards/${id}`,
  }
}

/** Contacts that stand by themselves, with what an agency promises beside its first one. */
export function withPromises(contacts: Contact[], promiseOf: (agency: string) => AgencyPromise | undefined): Contact[] {
  const promised = new Set<string>()
  return contacts.map((contact) => {
    const { id } = contact.agency
    const promise = promised.has(id) ? undefined : promiseOf(id)
    promised.add(id)
    return promise ? { ...contact, promise } : contact
  })
}
