import type { Contact, Language } from '../../contract/index.ts'
import { Layout } from '../../html/layout.tsx'
import { People } from './ask-page.tsx'
import { stringsFor } from './strings.ts'

interface OffPageProps {
  language: Language
  contacts: Contact[]
  /** ISO time at which it turns itself on; undefined where the deployment is set so. */
  until: string | undefined
}

/** What stands in the place of the question box where it is turned off: people, all the same. */
export function OffPage({ language, contacts, until }: OffPageProps) {
  const strings = stringsFor(language)
  return (
    <Layout title={strings.off} language={language}>
      <h1>{strings.off}</h1>
      <p>{strings.offText}</p>
      {until === undefined ? null : <p>{strings.offUntil(easternTime(until, language))}</p>}
      <People lead={strings.people} contacts={contacts} language={language} />
    </Layout>
  )
}

function easternTime(iso: string, language: Language): string {
  const locale = language === 'es' ? 'es-US' : 'en-US'
  const look = { dateStyle: 'long', timeStyle: 'short', timeZone: 'America/New_York' } as const
  return new Intl.DateTimeFormat(locale, look).format(Date.parse(iso))
}
