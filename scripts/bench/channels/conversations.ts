import { answerTurn as textTurn } from '../../../worker/channels/text/answer-turn.ts'
import { nextPart, toUnits } from '../../../worker/channels/text/parts.ts'
import { plainText } from '../../../worker/channels/text/plain-text.ts'
import { segmentsOf } from '../../../worker/channels/text/segments.ts'
import { textStrings } from '../../../worker/channels/text/strings.ts'
import { callDocument } from '../../../worker/channels/voice/call-document.ts'
import { readCall } from '../../../worker/channels/voice/call-state.ts'
import { breath, answerTurn as callTurn, passageOf } from '../../../worker/channels/voice/call-turn.ts'
import type { Answer } from '../../../worker/contract/index.ts'

const ORIGIN = 'https://help.agency.gov'
const TODAY = '2026-11-22'

/** One answer through one channel, down the first way through its questions. */
export interface Conversation {
  /** Messages, or turns of a call. */
  turns: string[]
  /** What is sent for it: characters of a message, TwiML of a turn. In UTF-8. */
  bytes: number
  segments: number
  /** How long making the first turn took. */
  firstMs: number
}

/** The whole of an answer by text message: every MORE. */
export function byText(answer: Answer, accents: 'keep' | 'leave-out'): Conversation {
  const started = performance.now()
  const { more, first } = textStrings(answer.language)
  const turn = textTurn({ answer, origin: ORIGIN, reply: 'r', path: [], reader: answer.language, today: TODAY })
  const end = plainText(first(answer.agency.name), accents)
  let rest = toUnits(
    (turn?.lines ?? []).map((line) => plainText(line, accents)),
    `\n${more}`,
  )
  const turns: string[] = []
  let firstMs = 0
  while (rest.length > 0) {
    const part = nextPart(rest, turns.length === 0 ? end : '', more)
    if (turns.length === 0) firstMs = performance.now() - started
    turns.push(part.text)
    rest = part.rest
  }
  const segments = turns.reduce((sum, text) => sum + segmentsOf(text), 0)
  return { turns, bytes: bytesOf(turns), segments, firstMs }
}

/** The whole of an answer in a call: every “next”. `turns` are the words of each. */
export function byVoice(answer: Answer): Conversation {
  const started = performance.now()
  const language = answer.language === 'es' ? 'es' : 'en'
  const telling = { answer, origin: ORIGIN, path: [], focus: [], reader: answer.language, today: TODAY }
  const passage = passageOf(telling) ?? { sentences: [] }
  const documents: string[] = []
  const turns: string[] = []
  let firstMs = 0
  for (let from = 0; from < passage.sentences.length; from += breath(passage.sentences, from).length) {
    const turn = callTurn(passage, answer, { ...readCall({}), language, from })
    documents.push(callDocument(turn, { agency: undefined }))
    if (turns.length === 0) firstMs = performance.now() - started
    turns.push(turn.say.join(' '))
  }
  return { turns, bytes: bytesOf(documents), segments: 0, firstMs }
}

function bytesOf(texts: string[]): number {
  return texts.reduce((sum, text) => sum + new TextEncoder().encode(text).length, 0)
}
