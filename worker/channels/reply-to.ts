import {
  type AlsoAsked,
  type AnswerLink,
  type AskRequest,
  type Language,
  Problem,
  type Reply,
} from '../contract/index.ts'
import { type AnswerRecord, coversOf, isoDay, linkTo, localized, type NoteId } from '../corpus/index.ts'
import type { Decision, Engine, Query } from '../engine/index.ts'
import { newReceiptCode } from '../gaps/log/receipt-code.ts'
import { answerNow } from './open-now.ts'
import { peopleToReach } from './people-to-reach.ts'
import { shownAnswer } from './shown-answer.ts'
import { urgentIn, urgentOf } from './urgent/urgent-of.ts'

/** Other answers named beside one that was chosen: as many as beside one that was found. */
const RELATED = 2

/** Who complains, or asks for a person behind the machine, is shown whom to reach. */
const SAYS_PEOPLE = new Set<NoteId>(['complaint', 'robot', 'appeal'])

/** Interfaces that speak the language of the question: most answers are in both. */
const PAGE_FOLLOWS = new Set<Language>(['en', 'es'])

/** Another question of a turn, with what is said to it. */
interface Other {
  question: string
  reply: Reply
  confidence: number
}

/** What is said to a checked question, and the decision behind it: what every channel draws, and what a benchmark judges; and the turn's
 * other questions, which stand in that reply in short.
 * @throws {Problem} `answer-unknown` when the answer chosen is not live. */
export function replyTo(engine: Engine, request: AskRequest): { decision: Decision; reply: Reply; others: Other[] } {
  const { not, page: _, answer: chosen, again, ...query } = request
  const decision =
    chosen === undefined ? engine.decide({ ...query, without: new Set(not) }) : decidedByReader(chosen, query, engine)
  const others = (decision.others ?? []).map(({ question, decision: one }): Other => {
    return { question, reply: replyOf(one, engine, request), confidence: one.confidence }
  })
  const reply = {
    ...replyOf(decision, engine, request),
    ...(decision.part === undefined ? {} : { understood: decision.part }),
    ...(others.length > 0 ? { also: others.map(alsoAsked) } : {}),
    ...(again ? { id: again } : {}),
  }
  return { decision, reply, others }
}

/** What there is for another question of a turn. */
function alsoAsked({ question, reply }: Other): AlsoAsked {
  if (reply.kind === 'contacts') return { question, answers: [], contacts: reply.contacts }
  if (reply.kind === 'choices') return { question, answers: reply.choices }
  if (reply.kind !== 'answer') return { question, answers: [] }
  const { id, language, title, readersTitle, agency } = reply.answer
  const link = { id, language, title, ...(readersTitle ? { readersTitle } : {}), agency }
  return { question, answers: [link], ...(reply.focus ? { passage: reply.focus.text } : {}) }
}

/** A decision as it travels. */
function replyOf(decision: Decision, { snapshot }: Engine, { agency, language: page }: AskRequest): Reply {
  const language = readersLanguage(decision, page)
  const urgent = urgentOf(decision, snapshot, page)
  const base = { id: crypto.randomUUID(), snapshot: snapshot.name, ...(urgent ? { urgent } : {}) }
  const links = (records: Parameters<typeof linkTo>[0][]) =>
    records.map((record) => linkTo(record, snapshot.agencies, language))
  const choiceOf = (record: AnswerRecord): AnswerLink => {
    const link = linkTo(record, snapshot.agencies, language)
    const covers = link.readersTitle ? undefined : coversOf(record, isoDay(new Date()))
    return { ...link, ...(covers ? { covers } : {}) }
  }
  if (decision.kind === 'choices') return { ...base, kind: 'choices', choices: decision.choices.map(choiceOf) }
  if (decision.kind === 'answer') {
    const now = new Date()
    const answer = answerNow(shownAnswer(decision.answer, { snapshot, today: isoDay(now), reader: language }), now)
    const own = urgent ?? urgentIn(answer)
    const { confidence, focus } = decision
    const related = links(decision.related)
    return {
      ...base,
      ...(own ? { urgent: own } : {}),
      kind: 'answer',
      confidence,
      answer,
      related,
      ...(focus ? { focus } : {}),
    }
  }
  const contacts = peopleToReach(snapshot, agency, language, decision.reach)
  if (decision.kind === 'contacts') return { ...base, kind: 'contacts', contacts, related: links(decision.related) }
  if (decision.kind === 'note') {
    const { id, text } = decision.note
    const people = SAYS_PEOPLE.has(id) ? contacts : []
    return {
      ...base,
      kind: 'note',
      note: id,
      text: localized(text, language),
      choices: links(decision.choices),
      contacts: people,
    }
  }
  const nearest = links(decision.nearest)
  return { ...base, kind: 'unanswered', receipt: newReceiptCode(), contacts, nearest }
}

/** The language in which all but an answer's own text is told: the question's; but who asks in English on a page in Korean reads Korean, and only
 * the answers are in English. */
function readersLanguage({ language }: Decision, page: Language | undefined): Language {
  return page === undefined || PAGE_FOLLOWS.has(page) ? language : page
}

/** The answer that a person chose by its name: nobody is surer than they are.
 * @throws {Problem} `answer-unknown` where it is no longer live. */
function decidedByReader(id: string, query: Query, { snapshot, find }: Engine): Decision {
  const language = query.language ?? 'en'
  const answer = snapshot.answer(id, language)
  if (!answer) throw new Problem('answer-unknown')
  const related = find({ ...query, without: new Set([id]) }, RELATED).map((found) => found.answer)
  return { kind: 'answer', language, confidence: 1, anyOfferedCorrect: 1, inDomain: 1, answer, related }
}
