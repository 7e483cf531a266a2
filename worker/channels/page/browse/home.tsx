import type { AnswerLink, Language } from '../../../contract/index.ts'
import { linkTo, pathIn } from '../../../corpus/index.ts'
import type { Snapshot } from '../../../corpus/snapshot/index.ts'
import { Layout } from '../../../html/layout.tsx'
import { shelvesOf, topicName } from '../../browse.ts'
import { AnswerLinks } from '../answer-links.tsx'
import { AskForm, ReceiptForm } from '../ask-page.tsx'
import { stringsFor } from '../strings.ts'
import { LinkColumns } from './link-columns.tsx'

/** A topic of one answer is that answer. */
const FEWEST_ANSWERS = 2

interface HomeProps {
  snapshot: Snapshot
  language: Language
  origin: string
}

/** The front page: ask, or find one's way by task, topic and agency. */
export function Home({ snapshot, language, origin }: HomeProps) {
  const strings = stringsFor(language)
  const other = language === 'es' ? 'en' : 'es'
  return (
    <Layout
      title={strings.homeTitle}
      language={language}
      address={origin + pathIn('/', language)}
      alternate={{ language: other, href: pathIn('/', other), text: strings.switchLanguage }}
    >
      <h1>{strings.ask}</h1>
      <p>{strings.tagline}</p>
      <AskForm language={language} />
      <AnswerLinks heading={strings.topTasks} links={topTasks(snapshot, language)} />
      <LinkColumns heading={strings.topics} links={topicLinks(snapshot, language)} />
      <LinkColumns heading={strings.agencies} links={agencyLinks(snapshot, language)} />
      <ReceiptForm language={language} />
    </Layout>
  )
}

/** What most people come for: the answers that a writer chose to be offered to whoever asks nothing yet. */
function topTasks(snapshot: Snapshot, language: Language): AnswerLink[] {
  const ids = new Set(snapshot.notes.flatMap(({ choices }) => choices))
  return [...ids].flatMap((id) => {
    const record = snapshot.answer(id, language)
    return record ? [linkTo(record, snapshot.agencies, language)] : []
  })
}

function topicLinks(snapshot: Snapshot, language: Language) {
  return [...shelvesOf(snapshot, language).byTopic]
    .filter(([, answers]) => answers.length >= FEWEST_ANSWERS)
    .map(([topic]) => ({ text: topicName(topic), href: pathIn(`/t/${topic}`, language) }))
    .sort((a, b) => a.text.localeCompare(b.text, language))
}

function agencyLinks(snapshot: Snapshot, language: Language) {
  const { byAgency } = shelvesOf(snapshot, language)
  return snapshot.agencies
    .filter(({ id }) => byAgency.has(id))
    .map(({ id, name }) => ({ text: name[language] ?? name.en, href: pathIn(`/g/${id}`, language) }))
    .sort((a, b) => a.text.localeCompare(b.text, language))
}
