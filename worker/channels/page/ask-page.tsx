import type { Child } from 'hono/jsx'
import type { Contact, Language, Reply } from '../../contract/index.ts'
import { AnswerArticle } from '../../html/answer-article.tsx'
import { ContactCard } from '../../html/contact-card.tsx'
import { AnswerTools } from './answer/answer-tools.tsx'
import { AnswerLinks, AnswerList } from './answer-links.tsx'
import { stringsFor } from './strings.ts'

interface AskFormProps {
  language: Language
  /** What was typed, to be kept when something is wrong with it. */
  question?: string
  agency?: string | undefined
  /** What was asked before in this conversation, oldest first. */
  earlier?: string[]
  /** Of the box, where it is not the first question. */
  label?: string
  problem?: string
}

/** What a question takes with it unseen: whose page it is, and what was asked before. */
export function Asking({ language, agency, earlier = [] }: Pick<AskFormProps, 'language' | 'agency' | 'earlier'>) {
  return (
    <>
      <input type="hidden" name="language" value={language} />
      {agency ? <input type="hidden" name="agency" value={agency} /> : null}
      {earlier.map((question) => (
        <input type="hidden" name="earlier" value={question} />
      ))}
    </>
  )
}

/** The question box. It posts: questions never stand in an address. */
export function AskForm({ language, question = '', agency, earlier = [], label, problem }: AskFormProps) {
  const strings = stringsFor(language)
  return (
    <form method="post" action="/ask">
      <Asking language={language} agency={agency} earlier={earlier} />
      <label for="question">{label ?? strings.yourQuestion}</label>
      <p class="hint" id="hint">
        {strings.askHint}
      </p>
      {problem ? (
        <p class="problem" id="problem" role="alert">
          {problem}
        </p>
      ) : null}
      <textarea
        id="question"
        name="question"
        rows={3}
        required
        aria-describedby={problem ? 'hint problem' : 'hint'}
        aria-invalid={problem ? 'true' : undefined}
      >
        {question}
      </textarea>
      <button type="submit">{strings.askButton}</button>
    </form>
  )
}

/** The box for a receipt code. It posts too: a code is what lets someone read their question again. */
export function ReceiptForm({ language, code = '', problem }: { language: Language; code?: string; problem?: string }) {
  const strings = stringsFor(language)
  return (
    <form method="post" action="/receipts">
      <input type="hidden" name="language" value={language} />
      <h2>{strings.receipt}</h2>
      <label for="code">{strings.receiptLabel}</label>
      {problem ? (
        <p class="problem" id="code-problem" role="alert">
          {problem}
        </p>
      ) : null}
      <input
        id="code"
        name="code"
        value={code}
        required
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-describedby={problem ? 'code-problem' : undefined}
        aria-invalid={problem ? 'true' : undefined}
      />
      <button type="submit">{strings.receiptButton}</button>
    </form>
  )
}

/** People to reach, with a line that says why they stand here. */
export function People({ lead, contacts, language }: { lead: Child; contacts: Contact[]; language: Language }) {
  return (
    <section>
      <h2>{lead}</h2>
      <ContactCards contacts={contacts} language={language} />
    </section>
  )
}

function ContactCards({ contacts, language }: { contacts: Contact[]; language: Language }) {
  return (
    <>
      {contacts.map((contact) => (
        <ContactCard contact={contact} language={language} />
      ))}
    </>
  )
}

interface ReplyViewProps {
  reply: Reply
  language: Language
  /** For who means none of the choices. */
  contacts: Contact[]
  /** The way to say that none of the choices is meant. */
  none: Child
  /** The way to send a question again that could not be kept. */
  again: Child
}

/** The code to come back with. */
function Receipt({ code, language }: { code: string; language: Language }) {
  return (
    <>
      <p>{stringsFor(language).unansweredText}</p>
      <p class="receipt">{code}</p>
    </>
  )
}

/** A reply as a page shows it: the same kinds as in the widget. */
export function ReplyView({ reply, language, contacts, none, again }: ReplyViewProps) {
  const strings = stringsFor(language)
  switch (reply.kind) {
    case 'answer':
      return (
        <>
          <AnswerArticle answer={reply.answer} reader={language} focus={reply.focus} />
          <AnswerTools answer={reply.answer} language={language} />
          <AnswerLinks heading={strings.related} links={reply.related} language={language} />
        </>
      )
    case 'choices':
      return (
        <>
          <h1>{reply.choices.length === 1 ? strings.oneChoice : strings.choices}</h1>
          <AnswerList links={reply.choices} language={language} reply={reply.id} />
          {none}
          <People
            lead={reply.choices.length === 1 ? strings.notThisOne : strings.noneOfThese}
            contacts={contacts}
            language={language}
          />
        </>
      )
    case 'contacts':
      return (
        <>
          <h1>{strings.people}</h1>
          <ContactCards contacts={reply.contacts} language={language} />
          <AnswerLinks heading={strings.related} links={reply.related} language={language} />
        </>
      )
    case 'note':
      return (
        <>
          <h1 class="note">{reply.text}</h1>
          <AnswerList links={reply.choices} language={language} reply={reply.id} />
          <ContactCards contacts={reply.contacts} language={language} />
        </>
      )
    case 'unanswered':
      return (
        <>
          <h1>{strings.unanswered}</h1>
          {reply.receipt ? <Receipt code={reply.receipt} language={language} /> : again}
          <People lead={strings.needHelp} contacts={reply.contacts} language={language} />
          <AnswerLinks heading={strings.nearest} links={reply.nearest} language={language} />
        </>
      )
  }
}
