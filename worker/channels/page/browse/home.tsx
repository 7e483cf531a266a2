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
const MOST_TASKS = 8

interface HomeProps {
  snapshot: Snapshot
  language: Language
  origin: string
  /** Ids of what people come for, first first; empty where lists follow what writers chose. */
  asked: readonly string[]
}

/** The front page: ask, or find one's way by task, topic and agency. */
export function Home({ snapshot, language, origin, asked }: HomeProps) {
  const strings = stringsFor(language)
  const other = language === 'es' ? 'en' : 'es'
  const followed = taskLinks(snapshot, language, asked)
  const tasks = followed.length > 0 ? followed : taskLinks(snapshot, language, chosenTasks(snapshot))
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
      <AnswerLinks heading={strings.topTasks} links={tasks} language={language} />
      <LinkColumns heading={strings.topics} links={topicLinks(snapshot, language)} />
      <LinkColumns heading={strings.agencies} links={agencyLinks(snapshot, language)} />
      <ReceiptForm language={language} />
    </Layout>
  )
}

/** The answers that a writer chose to be offered to whoever asks nothing yet. */
function chosenTasks(snapshot: Snapshot): string[] {
  return [...new Set(snapshot.notes.flatMap(({ choices }) => choices))]
}

/** Answers of what people come for. Who asks nothing yet is not asked whether they are in danger. */
export function taskLinks(snapshot: Snapshot, language: Language, ids: readonly string[]): AnswerLink[] {
  const records = ids.flatMap((id) => snapshot.answer(id, language) ?? []).filter(({ urgent }) => !urgent)
  return records.slice(0, MOST_TASKS).map((record) => linkTo(record, snapshot.agencies, language))
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
