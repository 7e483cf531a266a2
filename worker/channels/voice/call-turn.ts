import type { Answer, Contact, Inline, Language } from '../../contract/index.ts'
import { passageAt } from '../../html/passage-at.ts'
import { longDayText } from '../../html/texts/day-text.ts'
import { CHANNEL_TABLE } from '../channel-table.ts'
import { stretchAt } from '../phone/stretch.ts'
import type { Call } from './call-state.ts'
import {
  closed,
  contactLines,
  lineOf,
  type Sentence,
  sentencesOf,
  spokenSentences,
  type Told,
  urgentSentences,
} from './spoken-lines.ts'
import { spokenText } from './spoken-text.ts'
import { voiceStrings } from './strings.ts'

/** One turn of a call: what is said, then what may be answered, and where the call stands while it waits. */
export interface CallTurn {
  say: string[]
  /** What can be pressed or said now; said again by itself where nothing was heard. */
  prompt: string[]
  call: Call
  /** What comes after the words where nobody is waited for. */
  end?: { kind: 'hang-up' } | { kind: 'dial'; contact: Contact }
  /** How many keys may be pressed, ended with pound; without it one. */
  keys?: number
  /** A message that is sent while they are said. */
  sms?: string
  /** In which language the words are, where it is not the call's: an answer that stands in another. */
  spokenIn?: Language
}

const MOST_SENTENCES = CHANNEL_TABLE.voice.most.sentences
/** Three sentences of common length: what lasts 20 seconds at 150 words a minute. A longer sentence is said alone. */
const MOST_CHARACTERS = 300

/** What an answer has to say at a place, from its title to the next question or the end. */
export interface Passage {
  sentences: Sentence[]
  /** What is asked at its end, with the labels of the options. */
  ask?: { question: string; labels: string[] }
}

export interface Telling extends Told {
  path: readonly number[]
  reader: Language
  /** ISO date. */
  today: string
  /** Way to the passage that was asked for: it is said first. */
  focus: readonly number[]
}

/** The stretch of an answer that a path leads to. @returns undefined where it leads nowhere. */
export function passageOf(telling: Telling): Passage | undefined {
  const { answer, path, focus } = telling
  const stretch = stretchAt(answer.blocks, path)
  if (!stretch) return undefined
  const asked = focus.length > 0 && focus.join() !== '0' ? passageAt(answer, focus)?.alone : undefined
  const head =
    path.length === 0 ? [...plain(titleOf(answer, telling.reader)), ...spokenSentences(asked ?? [], telling)] : []
  const sentences = [...head, ...spokenSentences(stretch.blocks, telling)]
  if (!stretch.ask) return { sentences: [...sentences, ...endOf(telling)] }
  const words = (runs: Inline[]) => lineOf(runs, telling).text
  return {
    sentences,
    ask: { question: words(stretch.ask.question), labels: stretch.ask.options.map(({ label }) => words(label)) },
  }
}

/** A title, and in which language its answer is where that is not the caller's. */
export function titleOf({ title, language }: Pick<Answer, 'title' | 'language'>, reader: Language): string {
  const { inEnglish, inSpanish } = voiceStrings(reader)
  const said = spokenText(title, language)
  if (language === reader || (language !== 'en' && language !== 'es')) return said
  return `${said.replace(/[?.!]$/, '')}, ${language === 'es' ? inSpanish : inEnglish}`
}

function plain(text: string, addresses: string[] = []): Sentence[] {
  return sentencesOf({ text, addresses })
}

/** Who answers for it, when it was checked, its version and what it rests on; somebody to reach, where the text names nobody. */
function endOf({ answer, origin, today }: Telling): Sentence[] {
  const { language, agencies, agency, checked, version, sources, url, goodUntil, contacts, blocks } = answer
  const strings = voiceStrings(language)
  const names = agencies.map(({ name }) => spokenText(name, language)).join(', ')
  const isNamed = JSON.stringify(blocks).includes('"kind":"contact"')
  const people = isNamed
    ? []
    : contacts
        .slice(0, 1)
        .flatMap((one) => contactLines(one, language))
        .flatMap(sentencesOf)
  const titles = sources.map(({ title }) => spokenText(title, language)).join('; ')
  return [
    ...(goodUntil && goodUntil < today ? plain(strings.outdated(longDayText(goodUntil, language), agency.name)) : []),
    ...(people.length > 0 ? [...plain(strings.person), ...people] : []),
    ...plain(strings.source(names, longDayText(checked, language), version), [origin + url]),
    ...(titles
      ? plain(
          strings.sources(titles),
          sources.map((source) => source.url),
        )
      : []),
  ]
}

/** As many sentences as one breath takes: three at most, a new breath for every step with the heading above it, and none that ends with a
 * heading. */
export function breath(sentences: readonly Sentence[], from: number): Sentence[] {
  const said: Sentence[] = []
  for (const sentence of sentences.slice(from)) {
    const length = [...said, sentence].reduce((sum, { text }) => sum + text.length, 0)
    const isFull = said.length >= MOST_SENTENCES || length > MOST_CHARACTERS
    const isApart = sentence.begins && said.some(({ leads }) => !leads)
    if (said.length > 0 && (isApart || isFull)) break
    said.push(sentence)
  }
  const isEnd = from + said.length >= sentences.length
  while (!isEnd && said.length > 1 && said.at(-1)?.leads) said.pop()
  return said
}

/** The next breath of an answer: what is said, and what may be answered to it. */
export function answerTurn(passage: Passage, answer: Answer, call: Call): CallTurn {
  const strings = voiceStrings(call.language)
  const said = breath(passage.sentences, call.from)
  const hasAddress = said.some(({ addresses }) => addresses.length > 0)
  const isLast = call.from + said.length >= passage.sentences.length
  const pointed = hasAddress ? [strings.addresses] : []
  const isStart = call.from === 0 && call.path.length === 0
  const calls = isStart ? urgentSentences(answer.callNow, answer.language) : []
  const urgent = calls.length > 0 ? 1 : call.urgent
  const keys = isStart ? [strings.keys] : []
  const at: Call = { ...call, where: 'answer', id: answer.id, version: answer.version, urgent }
  const say = [...calls, ...said.map(({ text }) => text)]
  const spokenIn = answer.language
  if (!isLast) return { say, prompt: [...pointed, strings.next, ...keys], call: at, spokenIn }
  if (!passage.ask) return { say, prompt: [...pointed, strings.helped, ...keys], call: at, spokenIn }
  const { question, labels } = passage.ask
  const options = labels.map((label, place) => strings.option(place + 1, closed(label)))
  return { say: [...say, question], prompt: [...options, strings.orSay, ...pointed, ...keys], call: at, spokenIn }
}
