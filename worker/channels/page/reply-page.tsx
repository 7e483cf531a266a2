import { type AskRequest, type Contact, type Language, LIMITS, type Reply } from '../../contract/index.ts'
import { Layout } from '../../html/layout.tsx'
import { Promised } from '../standards/standards-view.tsx'
import type { SurveyOffer } from '../survey/offer-survey.ts'
import { Invitation } from '../survey/survey-view.tsx'
import { plainLanguage } from './answer/missing-pages.tsx'
import { AskForm, Asking, ReplyView } from './ask-page.tsx'
import { stringsFor } from './strings.ts'
import { AlsoView, Understood } from './turn-view.tsx'
import { UrgentView } from './urgent-view.tsx'
import { WhatThereIs } from './what-there-is.tsx'

interface ReplyPageProps {
  request: AskRequest
  reply: Reply
  /** The language that the question was understood in; the page's words are in one that it speaks. */
  understood: Language
  contacts: Contact[]
  /** How it went is asked last, below the box to ask on. */
  offer?: SurveyOffer | undefined
}

/** A reply, under what was asked; and the box to ask on, which remembers what went before as the widget does. */
export function ReplyPage({ request, reply, understood, contacts, offer }: ReplyPageProps) {
  const language = plainLanguage(understood)
  const strings = stringsFor(language)
  const { question, agency, earlier = [] } = request
  const now = [...earlier, question].slice(-LIMITS.earlierQuestions)
  return (
    <Layout title={strings.ask} language={language}>
      <UrgentView urgent={reply.urgent} language={understood} />
      <p class="asked">
        {strings.youAsked} <q dir="auto">{question}</q>
      </p>
      <WhatThereIs language={understood} />
      <Understood part={reply.understood} language={language} />
      <ReplyView
        reply={reply}
        language={language}
        contacts={contacts}
        none={<NoneForm request={request} reply={reply} language={language} />}
        again={<AgainForm request={request} reply={reply} language={language} />}
      />
      {reply.kind === 'unanswered' && reply.promise ? (
        <Promised promise={reply.promise} language={language === 'es' ? 'es' : 'en'} />
      ) : null}
      {reply.also?.map((other) => (
        <AlsoView other={other} reply={reply.id} language={language} />
      ))}
      <AskForm language={language} agency={agency} earlier={now} label={strings.askAnother} />
      {offer ? <Invitation offer={offer} language={language === 'es' ? 'es' : 'en'} /> : null}
    </Layout>
  )
}

/** "None of these": the same question again, without what was offered. */
function NoneForm({ request, reply, language }: { request: AskRequest; reply: Reply; language: Language }) {
  const { question, agency, earlier = [], not = [] } = request
  if (reply.kind !== 'choices') return null
  const strings = stringsFor(language)
  return (
    <form method="post" action="/ask">
      <Asking language={language} agency={agency} earlier={earlier} />
      <input type="hidden" name="question" value={question} />
      {[...not, ...reply.choices.map(({ id }) => id)].map((id) => (
        <input type="hidden" name="not" value={id} />
      ))}
      <button class="quiet" type="submit">
        {reply.choices.length === 1 ? strings.notThis : strings.none}
      </button>
    </form>
  )
}

/** A question that nobody could keep is still here: sent again, it is kept once. */
function AgainForm({ request, reply, language }: { request: AskRequest; reply: Reply; language: Language }) {
  const { question, agency, earlier = [], not = [] } = request
  const strings = stringsFor(language)
  return (
    <form method="post" action="/ask">
      <p role="alert">
        <strong>{strings.notKept}.</strong> {strings.notKeptText}
      </p>
      <Asking language={language} agency={agency} earlier={earlier} />
      <input type="hidden" name="question" value={question} />
      {not.map((id) => (
        <input type="hidden" name="not" value={id} />
      ))}
      <input type="hidden" name="again" value={reply.id} />
      <button type="submit">{strings.sendAgain}</button>
    </form>
  )
}
