import type { Language } from '../../../contract/index.ts'
import { answerUrl } from '../../../corpus/index.ts'
import { Layout } from '../../../html/layout.tsx'
import { htmlStrings } from '../../../html/strings.ts'
import { AskForm } from '../ask-page.tsx'
import { stringsFor } from '../strings.ts'
import type { ChangedAnswer } from './changed-answers.ts'

/** "What changed": what people read before may no longer hold. */
export function ChangesPage({ language, changes }: { language: Language; changes: ChangedAnswer[] }) {
  const strings = stringsFor(language)
  const title = htmlStrings(language).changes
  const other = language === 'es' ? 'en' : 'es'
  return (
    <Layout
      title={title}
      language={language}
      alternate={{ language: other, href: changesPath('/changes', other), text: strings.switchLanguage }}
      head={
        <link rel="alternate" type="application/atom+xml" title={title} href={changesPath('/changes.atom', language)} />
      }
    >
      <h1>{title}</h1>
      <p>
        {strings.changesText} <a href={changesPath('/changes.atom', language)}>{strings.changesFeed}</a>
      </p>
      {changes.length === 0 ? <p>{strings.changesNone}</p> : null}
      <ul class="choices answered">
        {changes.map((change) => (
          <li>
            <a href={answerUrl(change)}>{change.title}</a>
            <small>{strings.changedIn(monthOf(change.on, language), change.text)}</small>
            <small>{change.agency.name}</small>
          </li>
        ))}
      </ul>
      <AskForm language={language} />
    </Layout>
  )
}

/** The month of an ISO date, in words. */
export function monthOf(day: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(day))
}

/** An address of the list or its feed; English is the language without a parameter. */
export function changesPath(path: string, language: Language): string {
  return language === 'en' ? path : `${path}?language=${language}`
}
