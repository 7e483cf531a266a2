import type { AnswerLink, Contact, Language } from '../../../contract/index.ts'
import { type AgencyRecord, type AnswerRecord, linkTo, pathIn } from '../../../corpus/index.ts'
import { Layout } from '../../../html/layout.tsx'
import { AnswerLinks, AnswerList } from '../answer-links.tsx'
import { AskForm, People } from '../ask-page.tsx'
import { Breadcrumbs } from '../json-ld/breadcrumbs.tsx'
import { stringsFor } from '../strings.ts'

/** Answers on one page: more would be more than 14 KB, and nobody reads on. */
export const SHELF_SIZE = 100

interface ShelfProps {
  title: string
  language: Language
  /** Of the page, without its language: `/t/work`. */
  path: string
  origin: string
  /** The language switch; absent where the other language has no such page. */
  hasOther: boolean
  answers: AnswerRecord[]
  agencies: AgencyRecord[]
  /** Which hundred, from 1. */
  number: number
  contacts: Contact[]
  /** What people come for, above all others. */
  tasks?: AnswerLink[]
}

/** All answers of a topic, or of an agency with whom to reach there. */
export function ShelfPage(props: ShelfProps) {
  const { title, language, path, origin, answers, agencies, number, contacts, tasks = [] } = props
  const strings = stringsFor(language)
  const other = language === 'es' ? 'en' : 'es'
  const here = pathIn(path, language)
  const shown = answers.slice((number - 1) * SHELF_SIZE, number * SHELF_SIZE)
  return (
    <Layout
      title={title}
      language={language}
      address={origin + here + (number > 1 ? `?page=${number}` : '')}
      alternate={
        props.hasOther ? { language: other, href: pathIn(path, other), text: strings.switchLanguage } : undefined
      }
      head={<Breadcrumbs origin={origin} language={language} trail={[{ name: title, path: here }]} />}
    >
      <h1>{title}</h1>
      <AnswerLinks heading={strings.topTasks} links={tasks} language={language} />
      {tasks.length > 0 ? <h2>{strings.allAnswers}</h2> : null}
      <AnswerList links={shown.map((answer) => linkTo(answer, agencies, language))} language={language} />
      <p class="pages">
        {number > 1 ? <a href={number === 2 ? here : `${here}?page=${number - 1}`}>{strings.before}</a> : null}
        {answers.length > number * SHELF_SIZE ? <a href={`${here}?page=${number + 1}`}>{strings.after}</a> : null}
        <a href={`${here}/print`}>{strings.printAll}</a>
      </p>
      {contacts.length > 0 ? <People lead={strings.people} contacts={contacts} language={language} /> : null}
      <AskForm language={language} />
    </Layout>
  )
}
