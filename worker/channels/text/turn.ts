import type { AskRequest, FeedbackReason, Reply } from '../../contract/index.ts'
import { FEEDBACK_REASONS, LIMITS, Problem } from '../../contract/index.ts'
import { isoDay } from '../../corpus/index.ts'
import { onlyReceiptCode } from '../../gaps/log/receipt-code.ts'
import { recordChosen } from '../../gaps/log/record-reply.ts'
import { sendToLog } from '../../gaps/log/send-to-log.ts'
import { publishedNumbers } from '../../gaps/redaction/published-numbers.ts'
import { redact } from '../../gaps/redaction/redact.ts'
import { phoneText } from '../../html/texts/phone-text.ts'
import { answerQuestion } from '../answer-question.ts'
import { checkQuestion } from '../check-question.ts'
import { disastersNow } from '../disaster/disaster-now.ts'
import { noticeOf } from '../disaster/notices.ts'
import { answerNow } from '../open-now.ts'
import { peopleToReach } from '../people-to-reach.ts'
import { officesOf } from '../phone/offices-of.ts'
import { inOwnWords } from '../phone/own-words.ts'
import { stretchAt } from '../phone/stretch.ts'
import { bareWords, commandOf, numberOf } from '../phone/words.ts'
import { receiptOf } from '../receipt-of.ts'
import { shownAnswer } from '../shown-answer.ts'
import { answerTurn, type Turn } from './answer-turn.ts'
import type { Conversation } from './conversation.ts'
import { notOffered } from './not-offered.ts'
import { noticeTurn, people, replyTurn } from './reply-turn.ts'
import type { Said } from './said.ts'
import type { Place } from './session.ts'
import { textStrings } from './strings.ts'
import { surveyOffer, surveyTurn } from './survey-turn.ts'
import { inlineLine, urgentLines } from './text-lines.ts'
import { withoutPersonal } from './without-personal.ts'

/** What is said to a message that is no word of the carriers' and does not ask for the rest of a reply. Free text is always a question:
 * a number means a choice only where the last reply offered one. */
export async function turnFor(body: string, conversation: Conversation): Promise<Said> {
  const { session } = conversation
  const chosen = numberOf(body)
  const said =
    keywordTurn(body, conversation) ??
    (await surveyTurn(body, conversation)) ??
    (chosen === undefined ? undefined : await chooseNumber(chosen, conversation)) ??
    (await chooseWords(body, conversation)) ??
    (chosen === undefined ? undefined : notOffered(session)) ??
    (await obey(body, conversation)) ??
    officesFor(body, conversation) ??
    (await receiptFor(body, conversation))
  if (said) return said
  const { empty, tooLong } = textStrings(session.language)
  try {
    return await ask(checkQuestion(body), conversation)
  } catch (error) {
    if (!(error instanceof Problem) || !error.code.startsWith('question-')) throw error
    return plain(error.code === 'question-empty' ? empty : tooLong, conversation)
  }
}

/** What is pinned for a disaster, to its word; the language is the word's owner's: the conversation's. */
function keywordTurn(body: string, { env, background, engine, session, isDrill }: Conversation): Said | undefined {
  const word = bareWords(body)
  const meant = disastersNow(env, background, isDrill).find(
    ({ keyword }) => keyword !== '' && bareWords(keyword) === word,
  )
  const { language } = session
  return meant && noticeTurn(noticeOf(meant, engine.snapshot, language), language, crypto.randomUUID())
}

/** A sentence of ours; what was offered before is still offered. */
export function plain(line: string, { session }: Pick<Conversation, 'session'>): Turn {
  const { offer, language, place } = session
  return { lines: [line], offer, language, ...(place ? { place } : {}) }
}

async function chooseNumber(number: number, conversation: Conversation): Promise<Said | undefined> {
  const { offer, place, rest } = conversation.session
  const at = number - 1
  switch (offer.kind) {
    case 'choices':
      if (number === offer.ids.length + 1) return noneOf(conversation)
      return number > 0 && at < offer.ids.length
        ? chosenAnswer(offer.ids[at] ?? '', offer.reply, conversation)
        : undefined
    case 'guided':
      return place && at >= 0 && at < offer.options
        ? placed({ ...place, path: [...place.path, at] }, conversation)
        : undefined
    case 'helped':
      return place && rest.length === 0 && (number === 1 || number === 2)
        ? helped(number === 1, place, conversation)
        : undefined
    case 'why':
      return place && FEEDBACK_REASONS[at] ? because(FEEDBACK_REASONS[at], place, conversation) : undefined
    default:
      return undefined
  }
}

/** An option by its own words; yes and no where it was asked whether an answer helped. */
async function chooseWords(body: string, conversation: Conversation): Promise<Said | undefined> {
  const { offer, place } = conversation.session
  const command = commandOf(body)
  if (offer.kind === 'helped' && place && (command === 'yes' || command === 'no'))
    return helped(command === 'yes', place, conversation)
  const isOne = offer.kind === 'choices' && offer.ids.length === 1
  if (isOne && command === 'yes') return chooseNumber(1, conversation)
  if (offer.kind === 'choices' && (command === 'none' || (isOne && command === 'no'))) return noneOf(conversation)
  if (offer.kind !== 'guided' || !place) return undefined
  const answer = answerAt(place, conversation)
  if (!answer) return undefined
  const options = stretchAt(answer.blocks, place.path)?.ask?.options ?? []
  const words = bareWords(body)
  const at = options.findIndex(({ label }) => bareWords(inlineLine(label, { answer, origin: '' })) === words)
  return at < 0 ? undefined : placed({ ...place, path: [...place.path, at] }, conversation)
}

async function obey(body: string, conversation: Conversation): Promise<Said | undefined> {
  const { session, engine, agency } = conversation
  const { language, place } = session
  switch (commandOf(body)) {
    case 'person': {
      const contacts =
        (place && answerAt(place, conversation)?.contacts) ?? peopleToReach(engine.snapshot, agency, language)
      return { ...plain('', conversation), lines: people(contacts, language) }
    }
    case 'back':
      return place && place.path.length > 0
        ? placed({ ...place, path: place.path.slice(0, -1) }, conversation)
        : plain(textStrings(language).empty, conversation)
    case 'spanish':
      return inLanguage('es', conversation)
    case 'english':
      return inLanguage('en', conversation)
    default:
      return undefined
  }
}

/** The same answer in the other language, where one was shown; else a word that it is understood. */
async function inLanguage(language: 'en' | 'es', conversation: Conversation): Promise<Said> {
  const { place } = conversation.session
  const { speaks } = textStrings(language)
  const turn = place && (await placed({ ...place, language, path: [] }, conversation, language))
  if (turn) return { ...turn, isChosen: true, language }
  return { lines: [speaks], offer: { kind: 'nothing' }, language, isChosen: true }
}

function officesFor(body: string, conversation: Conversation): Said | undefined {
  const { place } = conversation.session
  const answer = place && answerAt(place, conversation)
  const places = answer && officesOf(answer, body, conversation.engine.snapshot.states)
  const lines = places?.map(({ state, name, url, phone }) =>
    [`${state}: ${name}`, ...(phone ? [phoneText(phone)] : []), url].join(', '),
  )
  return lines && { ...plain('', conversation), lines }
}

/** What became of a question whose code this is: in its question's language, for the conversation that it was asked in may be long over. */
async function receiptFor(body: string, conversation: Conversation): Promise<Said | undefined> {
  const { env, background, engine, session } = conversation
  const code = onlyReceiptCode(body)
  if (code === undefined) return undefined
  try {
    const receipt = await receiptOf(env, background, engine, code)
    const language = session.isChosen ? session.language : receipt.language
    const strings = textStrings(language)
    if (receipt.state === 'answered') {
      const { id, language: written, version } = receipt.answer
      const place = { id, language: written, version, reply: crypto.randomUUID(), path: [] }
      return placed(place, conversation, language)
    }
    const state =
      receipt.state === 'waiting'
        ? [strings.waiting, ...(receipt.promise ? [receipt.promise.text] : [])]
        : [strings.closed, receipt.reason]
    return { lines: [...state, ...people(receipt.contacts, language)], offer: { kind: 'nothing' }, language }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const strings = textStrings(session.language)
    return plain(error.code === 'receipt-unknown' ? strings.receiptUnknown : strings.failed, conversation)
  }
}

/** A question, answered and logged as in every channel. */
async function ask(question: string, conversation: Conversation, not: string[] = []): Promise<Said> {
  const { env, background, engine, session, agency, origin, now, isDrill } = conversation
  const published = publishedNumbers(engine.snapshot)
  const { text } = redact(question, published)
  const request: AskRequest = {
    question,
    ...(session.isChosen ? { language: session.language } : {}),
    ...(agency === undefined ? {} : { agency }),
    ...(session.earlier.length > 0 ? { earlier: session.earlier } : {}),
    ...(not.length > 0 ? { not } : {}),
  }
  const { reply, language } = await answerQuestion(env, background, request, 'text', isDrill)
  // Said once in a conversation: a message has no room to say it twice.
  const { notices: _, ...told } = reply
  const turn = replyTurn({
    reply: withoutPersonal(inShort(session.earlier.length === 0 ? reply : told, conversation), published),
    language,
    question: text,
    not,
    origin,
    today: isoDay(now),
  })
  const earlier = [...session.earlier.filter((one) => one !== text), text].slice(-LIMITS.earlierQuestions)
  return { ...turn, language, earlier, ...(reply.urgent ? { isUrgent: true } : {}) }
}

/** A reply whose answer is in the words written for a message, where some were: no passage of it is marked then. */
function inShort(reply: Reply, conversation: Conversation): Reply {
  if (reply.kind !== 'answer') return reply
  const { focus: _, ...rest } = reply
  const { id, language } = reply.answer
  const isShort = conversation.engine.snapshot.answer(id, language)?.short !== undefined
  const answer = isShort ? answerAt({ id, language }, conversation) : undefined
  return answer ? { ...rest, answer } : reply
}

/** The same question without what was offered; other words and a person, where it is not known or was refused often enough. */
async function noneOf(conversation: Conversation): Promise<Said> {
  const { offer, language } = conversation.session
  const { other } = textStrings(language)
  if (offer.kind !== 'choices' || offer.question === undefined) return plain(other, conversation)
  const not = [...offer.not, ...offer.ids]
  if (not.length > LIMITS.refusedAnswers) return plain(other, conversation)
  return ask(offer.question, conversation, not)
}

function chosenAnswer(id: string, reply: string, conversation: Conversation): Promise<Said> {
  const { env, background, session } = conversation
  recordChosen(env, background, reply, id)
  return placed({ id, language: session.language, version: 0, reply, path: [] }, conversation)
}

/** An answer as it is live now. */
function answerAt({ id, language }: Pick<Place, 'id' | 'language'>, { engine, now }: Conversation) {
  const { snapshot } = engine
  const record = snapshot.answer(id, language)
  return (
    record &&
    answerNow(shownAnswer(inOwnWords(record, 'short'), { snapshot, today: isoDay(now), reader: language }), now)
  )
}

/** A place in an answer. Where the answer has changed in between it is told from its beginning: a path may lead elsewhere now. */
async function placed(place: Place, conversation: Conversation, reader = conversation.session.language): Promise<Said> {
  const { origin, now } = conversation
  const strings = textStrings(reader)
  const answer = answerAt(place, conversation)
  const gone = { lines: [strings.gone], offer: { kind: 'nothing' as const }, language: reader }
  if (!answer) return gone
  const hasChanged = place.path.length > 0 && answer.version !== place.version
  const path = hasChanged ? [] : place.path
  const turn = answerTurn({ answer, reply: place.reply, reader, path, origin, today: isoDay(now) })
  if (!turn) return gone
  if (!hasChanged) return turn
  const calls = urgentLines(answer.callNow, answer.language)
  return { ...turn, lines: [...calls, strings.changed, ...turn.lines.slice(calls.length)] }
}

async function helped(isHelpful: boolean, place: Place, conversation: Conversation): Promise<Said> {
  const { language } = conversation.session
  const { thanks, why, reasons, reply } = textStrings(language)
  tell(isHelpful, undefined, place, conversation)
  if (isHelpful) return thanked(thanks, place, conversation)
  const named = FEEDBACK_REASONS.map((reason, at) => `${at + 1} ${reasons[reason]}`)
  return { lines: [thanks, why, ...named, reply], offer: { kind: 'why' }, language, place }
}

function because(reason: FeedbackReason, place: Place, conversation: Conversation): Promise<Said> {
  const { language } = conversation.session
  tell(false, reason, place, conversation)
  return thanked(textStrings(language).thanks, place, conversation)
}

/** Thanks, and the survey where one is offered: who has said whether it helped has stopped asking. */
async function thanked(thanks: string, place: Place, conversation: Conversation): Promise<Said> {
  const { language } = conversation.session
  const asked = await surveyOffer(place, conversation)
  return { lines: [thanks, ...(asked?.lines ?? [])], offer: asked?.offer ?? { kind: 'nothing' }, language, place }
}

function tell(helpful: boolean, reason: FeedbackReason | undefined, place: Place, conversation: Conversation): void {
  const { env, background, now } = conversation
  const { id: answer, version, language, reply } = place
  const about = { reply, answer, version, language, helpful, ...(reason ? { reason } : {}) }
  background.waitUntil(sendToLog(env, { kind: 'feedback', at: now.toISOString(), ...about }))
}
