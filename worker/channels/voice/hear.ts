import { Problem } from '../../contract/index.ts'
import { recordChosen } from '../../gaps/log/record-reply.ts'
import { answerQuestion } from '../answer-question.ts'
import { checkQuestion } from '../check-question.ts'
import { bareWords, type Command, commandOf, numberOf } from '../phone/words.ts'
import { addressesTurn, officeTurn, passageAt, sendText } from './beside-answer.ts'
import type { Call } from './call-state.ts'
import { breath, type CallTurn, type Passage, titleOf } from './call-turn.ts'
import { choicesTurn } from './choices-turn.ts'
import { answerOf, type Conversation, personTurn, question, toldAt } from './conversation.ts'
import { farewell, isFarewell } from './ending/farewell.ts'
import { goodbye } from './ending/goodbye.ts'
import { surveyTurn } from './ending/survey-turn.ts'
import { because, helped, notHelped, whyTurn } from './feedback-turn.ts'
import { goingOn } from './going-on.ts'
import { receiptTurn } from './receipt-turn.ts'
import { replyTurn } from './reply-turn.ts'
import { voiceStrings } from './strings.ts'

/** What came from the caller: keys, or words as the provider heard them; both empty in silence. */
export interface Heard {
  digits: string
  speech: string
}

/** A call that only goes round is led to a person. */
const MOST_TURNS = 40
/** Silence, or what is no choice, twice in a row is a person's work. */
const MOST_MISSES = 2

const KEYS: Readonly<Record<string, Command>> = {
  '0': 'person',
  '7': 'repeat',
  '8': 'slower',
  '*': 'back',
  '#': 'addresses',
}

/** What is said to what a caller pressed or said. Keys do all that words do. */
export async function hear({ digits, speech }: Heard, call: Call, conversation: Conversation): Promise<CallTurn> {
  if (call.turn >= MOST_TURNS) return call.where === 'person' ? goodbye(call) : personTurn(call, conversation)
  if (call.where === 'trust' || call.where === 'drivers') {
    const turn = await surveyTurn({ digits, speech }, call, conversation)
    if (turn) return turn
  }
  if (digits === '9') return moreTurn(call, conversation)
  if (isFarewell(speech, call)) return farewell(call, conversation)
  const command = KEYS[digits] ?? commandOf(speech)
  const said =
    (command && obey(command, call, conversation)) ??
    (await choose(digits === '' ? numberOf(speech) : Number(digits), speech, command, call, conversation)) ??
    (digits === '' && speech.trim() !== ''
      ? ((await receiptTurn(speech, call, conversation)) ?? (await ask(speech, call, conversation)))
      : undefined)
  return said ?? missed(call, digits !== '', conversation)
}

/** Nothing was heard, or nothing that is offered: said once more, shorter; then a person. */
function missed(call: Call, isKey: boolean, conversation: Conversation): CallTurn {
  const strings = voiceStrings(call.language)
  const now: Call = { ...call, misses: call.misses + 1 }
  if (call.where === 'person') return goodbye(call)
  if (now.misses >= MOST_MISSES) return personTurn(now, conversation)
  const say = [isKey ? strings.notUnderstood : strings.heardNothing]
  const again = saidAgain(now, conversation)
  return { ...again, say, prompt: again.prompt, spokenIn: call.language }
}

/** What was said last, from the state alone. */
function saidAgain(call: Call, conversation: Conversation): CallTurn {
  const strings = voiceStrings(call.language)
  switch (call.where) {
    case 'answer':
      return toldAt(call, conversation)
    case 'choices':
      return choicesAgain(call, conversation)
    case 'more':
      return moreTurn(call, conversation)
    case 'addresses':
      return addressesTurn(call, conversation) ?? toldAt(call, conversation)
    case 'consent':
      return { say: [], prompt: [strings.consent], call }
    case 'why':
      return whyTurn(call)
    default:
      return question(call, [], [strings.askAgain])
  }
}

function obey(command: Command, call: Call, conversation: Conversation): CallTurn | undefined {
  const strings = voiceStrings(call.language)
  const heard: Call = { ...call, misses: 0 }
  switch (command) {
    case 'person':
      return personTurn(call, conversation)
    case 'repeat':
      return saidAgain(heard, conversation)
    case 'slower':
      return saidAgain({ ...heard, slow: 1 }, conversation)
    case 'back':
      return backTurn(heard, conversation)
    case 'addresses':
      return addressesTurn(heard, conversation) ?? withoutAddresses(heard, conversation)
    case 'text':
      return conversation.canText && call.id !== ''
        ? { say: [], prompt: [strings.consent], call: { ...heard, where: 'consent' } }
        : { ...saidAgain(heard, conversation), say: [strings.noText], spokenIn: call.language }
    case 'another':
      return question(heard, [], [strings.askAgain])
    case 'spanish':
      return inLanguage('es', heard, conversation)
    case 'english':
      return inLanguage('en', heard, conversation)
    default:
      return undefined
  }
}

/** Nothing to spell where the call stands; before there is an answer, the word is a question as any other. */
function withoutAddresses(call: Call, conversation: Conversation): CallTurn | undefined {
  if (call.id === '') return undefined
  return { ...saidAgain(call, conversation), say: [voiceStrings(call.language).noAddresses], spokenIn: call.language }
}

function inLanguage(language: Call['language'], call: Call, conversation: Conversation): CallTurn {
  const now: Call = { ...call, language, version: 0, from: 0, path: [], focus: [] }
  return call.id === '' || call.where === 'question'
    ? question(now, call.turn <= 1 ? goingOn(language, conversation) : [], [voiceStrings(language).askAgain])
    : toldAt(now, conversation)
}

type Choose = (
  number: number | undefined,
  speech: string,
  command: Command | undefined,
  call: Call,
  conversation: Conversation,
) => Promise<CallTurn | undefined> | CallTurn | undefined

/** What a number, or an option's own words, mean where the call stands. */
const choose: Choose = (number, speech, command, call, conversation) => {
  const heard: Call = { ...call, misses: 0 }
  switch (call.where) {
    case 'question':
      if (number === 4) return farewell(heard, conversation)
      return number === 2 ? inLanguage(call.language === 'en' ? 'es' : 'en', heard, conversation) : undefined
    case 'answer':
      return chooseInAnswer(number, speech, command, heard, conversation)
    case 'choices':
      return chooseAnswer(number, speech, command, heard, conversation)
    case 'more':
      return chooseMore(number, heard, conversation)
    case 'addresses':
      return number === 1 || command === 'more' ? toldAt({ ...heard, where: 'answer' }, conversation) : undefined
    case 'consent':
      return number === 1 || command === 'yes'
        ? sendText(heard, conversation)
        : toldAt({ ...heard, where: 'answer' }, conversation)
    case 'why':
      return because(number, heard, conversation)
    default:
      return undefined
  }
}

function chooseInAnswer(
  number: number | undefined,
  speech: string,
  command: Command | undefined,
  call: Call,
  conversation: Conversation,
): CallTurn | undefined {
  const passage = passageAt(call, conversation)
  if (!passage) return undefined
  const next = call.from + breath(passage.sentences, call.from).length
  if (next < passage.sentences.length)
    return number === 1 || command === 'more'
      ? toldAt({ ...call, from: next }, conversation)
      : officeTurn(speech, call, conversation)
  const labels = passage.ask?.labels
  const at = labels ? optionOf(labels, number, speech) : -1
  if (labels && at >= 0) return toldAt({ ...call, path: [...call.path, at], from: 0 }, conversation)
  if (labels) return officeTurn(speech, call, conversation)
  if (number === 1 || command === 'yes') return helped(call, conversation)
  if (number === 2 || command === 'no') return notHelped(call, conversation)
  return officeTurn(speech, call, conversation)
}

/** The place of an option: by its number, or by its own words. */
function optionOf(labels: readonly string[], number: number | undefined, speech: string): number {
  if (number !== undefined) return number >= 1 && number <= labels.length ? number - 1 : -1
  const words = bareWords(speech)
  return words === '' ? -1 : labels.findIndex((label) => bareWords(label) === words)
}

function choicesAgain(call: Call, conversation: Conversation): CallTurn {
  return choicesTurn(titlesOf(call, conversation), call)
}

function titlesOf(call: Call, conversation: Conversation): string[] {
  return call.ids.flatMap((id) => {
    const answer = answerOf({ id, language: call.language }, conversation)
    return answer ? [titleOf(answer, call.language)] : []
  })
}

function chooseAnswer(
  number: number | undefined,
  speech: string,
  command: Command | undefined,
  call: Call,
  conversation: Conversation,
): CallTurn | undefined {
  const { none, other } = voiceStrings(call.language)
  const titles = titlesOf(call, conversation)
  const isOne = titles.length === 1
  const isNone = command === 'none' || (isOne && command === 'no')
  const at = isOne && command === 'yes' ? 0 : isNone ? titles.length : optionOf([...titles, none], number, speech)
  const id = call.ids[at]
  if (at === titles.length) return question(call, [], [other])
  if (id === undefined) return undefined
  recordChosen(conversation.env, conversation.background, call.reply, id)
  return toldAt({ ...call, where: 'answer', id, version: 0, path: [], focus: [], from: 0, ids: [] }, conversation)
}

function moreTurn(call: Call, { canText }: Conversation): CallTurn {
  return {
    say: [],
    prompt: [voiceStrings(call.language).more(canText && call.id !== '')],
    call: { ...call, where: 'more' },
  }
}

function chooseMore(
  number: number | undefined,
  call: Call,
  conversation: Conversation,
): Promise<CallTurn> | CallTurn | undefined {
  if (number === 4) return farewell(call, conversation)
  if (number === 1) return obey('text', { ...call, where: 'answer' }, conversation)
  if (number === 2) return obey('another', call, conversation)
  return number === 3
    ? inLanguage(call.language === 'en' ? 'es' : 'en', { ...call, where: 'answer' }, conversation)
    : undefined
}

/** The breath before this one; at the first, the question that led here. */
function backTurn(call: Call, conversation: Conversation): CallTurn {
  if (call.where !== 'answer')
    return call.id === ''
      ? question(call, [], [voiceStrings(call.language).askAgain])
      : toldAt({ ...call, where: 'answer' }, conversation)
  const before = startsOf(passageAt(call, conversation)).filter((from) => from < call.from)
  const last = before.at(-1)
  if (last !== undefined) return toldAt({ ...call, from: last }, conversation)
  if (call.path.length === 0) return question(call, [], [voiceStrings(call.language).askAgain])
  const path = call.path.slice(0, -1)
  const from = startsOf(passageAt({ ...call, path }, conversation)).at(-1) ?? 0
  return toldAt({ ...call, path, from }, conversation)
}

/** Where each breath of a passage begins. */
function startsOf(passage: Passage | undefined): number[] {
  const starts: number[] = []
  for (let from = 0; passage && from < passage.sentences.length; from += breath(passage.sentences, from).length)
    starts.push(from)
  return starts
}

async function ask(speech: string, call: Call, conversation: Conversation): Promise<CallTurn | undefined> {
  const { env, background, agency } = conversation
  try {
    const asked = {
      question: checkQuestion(speech),
      language: call.language,
      ...(agency === undefined ? {} : { agency }),
    }
    const { reply } = await answerQuestion(env, background, asked, 'voice')
    return replyTurn(reply, { ...call, contact: '' }, conversation)
  } catch (error) {
    if (error instanceof Problem && error.code.startsWith('question-')) return undefined
    throw error
  }
}
