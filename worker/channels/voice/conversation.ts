import type { Answer, Contact, Language } from '../../contract/index.ts'
import { isoDay } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import { openingText } from '../../html/texts/opening-text.ts'
import type { Background } from '../../live/live.ts'
import { answerNow } from '../open-now.ts'
import { peopleToReach } from '../people-to-reach.ts'
import { inOwnWords } from '../phone/own-words.ts'
import { shownAnswer } from '../shown-answer.ts'
import type { Call } from './call-state.ts'
import { answerTurn, type CallTurn, passageOf } from './call-turn.ts'
import { contactLines, sentencesOf } from './spoken-lines.ts'
import { spokenNumber, spokenText } from './spoken-text.ts'
import { voiceStrings } from './strings.ts'

/** All that a turn of a call is answered with. */
export interface Conversation {
  env: Env
  background: Background
  engine: Engine
  /** Id of the agency whose number was called, where the number is one agency's. */
  agency: string | undefined
  /** This deployment's own origin, for addresses. */
  origin: string
  now: Date
  /** Whether the caller can be sent a text message. */
  canText: boolean
  /** Keyed hash of their number; '' where it is hidden. */
  caller: string
  /** Whether the number is one for exercises. */
  isDrill: boolean
}

/** An answer as it is live now, in the words written for a call, or for a message from it. */
export function answerOf(
  { id, language }: Pick<Call, 'id' | 'language'>,
  { engine, now }: Conversation,
  words: 'spoken' | 'short' = 'spoken',
): Answer | undefined {
  const { snapshot } = engine
  const record = id === '' ? undefined : snapshot.answer(id, language)
  return (
    record && answerNow(shownAnswer(inOwnWords(record, words), { snapshot, today: isoDay(now), reader: language }), now)
  )
}

/** An answer at the place where a call stands. Where it has changed since, it begins anew: a sentence's place may be another's now.
 * @param isCalled - Whether the reply that it stands in has said whom to call. */
export function toldAt(call: Call, conversation: Conversation, { isCalled = false } = {}): CallTurn {
  const { origin, now } = conversation
  const strings = voiceStrings(call.language)
  const live = answerOf(call, conversation)
  if (!live) return question(call, [strings.gone])
  const { callNow = [], ...answer } = live
  const calls = isCalled ? [] : callNow
  const hasChanged = call.version > 0 && answer.version !== call.version
  const place: Call = hasChanged ? { ...call, path: [], focus: [], from: 0 } : call
  const telling = { answer, origin, reader: call.language, path: place.path, focus: place.focus, today: isoDay(now) }
  const passage = passageOf(telling)
  if (!passage) return question(call, [strings.gone])
  const turn = answerTurn(passage, { ...answer, callNow: calls }, place)
  if (!hasChanged) return turn
  return {
    ...turn,
    say: [...turn.say.slice(0, calls.length), strings.changed, ...turn.say.slice(calls.length)],
  }
}

/** An open question, after whatever was said. */
export function question(call: Call, say: string[], prompt = [voiceStrings(call.language).another]): CallTurn {
  const read = call.id === '' ? {} : { read: call.id, readVersion: call.version }
  return {
    say,
    prompt,
    call: { ...call, ...read, where: 'question', path: [], focus: [], from: 0, id: '', ids: [], version: 0 },
  }
}

/** Somebody to talk to: connected while they are open, else told with their number and hours. Numbers are the corpus's own, never a caller's. */
export function personTurn(call: Call, conversation: Conversation): CallTurn {
  const strings = voiceStrings(call.language)
  const contact = contactFor(call, conversation)
  if (!contact?.phone) return { say: [strings.failed], prompt: [], call, end: { kind: 'hang-up' } }
  const [name, number] = [spokenText(contact.name, call.language), spokenNumber(contact.phone)]
  const at: Call = { ...call, where: 'dialled', contact: contact.id, misses: 0 }
  const { opening } = contact
  const isThere = opening?.state === 'open' || opening?.state === 'always'
  if (isDialled(contact) && isThere)
    return { say: [strings.connecting(name, number)], prompt: [], call: at, end: { kind: 'dial', contact } }
  const head = opening ? [`${name}. ${spokenText(openingText(opening, call.language), call.language)}`] : []
  return {
    say: [...head, ...told(contact, call.language)],
    prompt: [strings.another],
    call: { ...at, where: 'person' },
  }
}

/** Nobody was reached: the number and the hours, said so that they can be written down. */
export function notReachedTurn(call: Call, conversation: Conversation): CallTurn {
  const strings = voiceStrings(call.language)
  const contact = contactFor(call, conversation)
  const say = contact
    ? [strings.noAnswer(spokenText(contact.name, call.language)), ...told(contact, call.language)]
    : []
  return { say, prompt: [strings.another], call: { ...call, where: 'person' } }
}

/** A contact's lines, and its number twice. */
function told(contact: Contact, language: Language): string[] {
  const lines = contactLines(contact, language).flatMap(sentencesOf)
  const again = contact.phone ? [voiceStrings(language).callThem(spokenNumber(contact.phone))] : []
  return [...lines.map(({ text }) => text), ...again]
}

/** Short codes cannot be dialled from a provider's line: people dial them on their own. */
function isDialled({ phone = '' }: Contact): boolean {
  return phone.startsWith('+')
}

function contactFor(call: Call, conversation: Conversation): Contact | undefined {
  const { engine, agency } = conversation
  const answer = answerOf(call, conversation)
  const people = [...(answer?.contacts ?? []), ...peopleToReach(engine.snapshot, agency, call.language)]
  const withPhone = people.filter(({ phone }) => phone !== undefined)
  return withPhone.find(({ id }) => id === call.contact) ?? withPhone[0]
}
