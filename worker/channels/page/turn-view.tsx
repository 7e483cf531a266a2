import type { AlsoAsked, Language } from '../../contract/index.ts'
import { ContactCard } from '../../html/contact-card.tsx'
import { AnswerList } from './answer-links.tsx'
import { stringsFor } from './strings.ts'

/** What was understood of a long turn: who sees a wrong guess asks again. */
export function Understood({ part, language }: { part: string | undefined; language: Language }) {
  if (part === undefined) return null
  return (
    <p class="asked">
      {stringsFor(language).understood} <q dir="auto">{part}</q>
    </p>
  )
}

/** Another question of the same turn, with what there is for it. */
export function AlsoView({ other, reply, language }: { other: AlsoAsked; reply: string; language: Language }) {
  const { question, answers, passage, contacts = [] } = other
  const strings = stringsFor(language)
  return (
    <section>
      <h2>
        {strings.also} <q dir="auto">{question}</q>
      </h2>
      {passage ? (
        <p lang={answers[0]?.language} dir="auto">
          {passage}
        </p>
      ) : null}
      {answers.length > 0 ? <AnswerList links={answers} language={language} reply={reply} /> : null}
      {contacts.map((contact) => (
        <ContactCard contact={contact} language={language} />
      ))}
      {answers.length + contacts.length === 0 ? <p>{strings.unanswered}</p> : null}
    </section>
  )
}
