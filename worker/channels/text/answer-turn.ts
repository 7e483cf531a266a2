import type { Answer, Focus, Language } from '../../contract/index.ts'
import { passageAt } from '../../html/passage-at.ts'
import { stretchAt } from '../phone/stretch.ts'
import type { Offer, Place } from './session.ts'
import { textStrings } from './strings.ts'
import { contactLines, inlineLine, sourceLines, textLines, urgentLines, type Written } from './text-lines.ts'

/** What is to be said, line by line, and what a number would mean afterwards. */
export interface Turn {
  lines: string[]
  offer: Offer
  /** In which language it is said. */
  language: Language
  place?: Place
  /** Whether it said whom to call: who may be in danger is asked nothing. */
  isUrgent?: boolean
}

export interface AnswerTurn extends Written {
  /** Id of the reply that showed it, for feedback. */
  reply: string
  /** The options taken so far. */
  path: number[]
  /** The reader's language. */
  reader: Language
  /** ISO date. */
  today: string
  focus?: Focus | undefined
}

/** A stretch of an answer: from its title, or from the option that was taken, to the next question or the end. */
export function answerTurn(asked: AnswerTurn): Turn | undefined {
  const { answer, path, reply, reader } = asked
  const stretch = stretchAt(answer.blocks, path)
  if (!stretch) return undefined
  const { id, language, version } = answer
  const isStart = path.length === 0
  const calls = isStart ? urgentLines(answer.callNow, language) : []
  const head = isStart ? [...calls, titleLine(answer, reader), ...focusLines(asked)] : []
  const lines = [...head, ...textLines(stretch.blocks, asked)]
  const at = {
    language,
    place: { id, language, version, reply, path },
    ...(calls.length > 0 ? { isUrgent: true } : {}),
  }
  if (!stretch.ask) return { ...at, lines: [...lines, ...endLines(asked)], offer: { kind: 'helped' } }
  const { question, options } = stretch.ask
  const asking = [
    inlineLine(question, asked),
    ...options.map(({ label }, at) => `${at + 1} ${inlineLine(label, asked)}`),
    textStrings(language).reply,
  ]
  return { ...at, lines: [...lines, ...asking], offer: { kind: 'guided', options: options.length } }
}

/** A title, and in which language its answer is where that is not the reader's. */
export function titleLine({ title, language }: Pick<Answer, 'title' | 'language'>, reader: Language): string {
  const { en, es, other } = textStrings(reader).inLanguage
  if (language === reader) return title
  return `${title} ${language === 'en' ? en : language === 'es' ? es : other}`.trimEnd()
}

/** The passage that was asked for comes first, unless the answer begins with it: a message has no room to look for it. */
function focusLines(asked: AnswerTurn): string[] {
  const { answer, focus } = asked
  const passage = focus && focus.path.join() !== '0' ? passageAt(answer, focus.path) : undefined
  return passage ? textLines(passage.alone, asked) : []
}

function endLines(asked: AnswerTurn): string[] {
  const { answer, today } = asked
  const strings = textStrings(answer.language)
  const [first] = answer.contacts
  const isNamed = JSON.stringify(answer.blocks).includes('"kind":"contact"')
  const people = first && !isNamed ? [strings.person, ...contactLines(first, answer.language)] : []
  return [...people, ...sourceLines(asked, today), strings.helped]
}
