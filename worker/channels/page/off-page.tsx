import type { Contact, Language } from '../../contract/index.ts'
import { Layout } from '../../html/layout.tsx'
import { People } from './ask-page.tsx'
import { stringsFor } from './strings.ts'

/** What stands in the place of the question box where the deployment turned it off: people, all the same. */
export function OffPage({ language, contacts }: { language: Language; contacts: Contact[] }) {
  const strings = stringsFor(language)
  return (
    <Layout title={strings.off} language={language}>
      <h1>{strings.off}</h1>
      <p>{strings.offText}</p>
      <People lead={strings.people} contacts={contacts} language={language} />
    </Layout>
  )
}
