import { segmentsOf } from '../../../worker/channels/text/segments.ts'
import { textMessages } from '../../../worker/channels/text/text-messages.ts'
import { callDocument } from '../../../worker/channels/voice/call-document.ts'
import { callTurns } from '../../../worker/channels/voice/call-turns.ts'
import type { Answer } from '../../../worker/contract/index.ts'

const ORIGIN = 'https://help.agency.gov'
const TODAY = '2026-11-22'

/** One answer through one channel, down the first way through its questions. */
export interface Conversation {
  /** Messages, the words of each turn of a call, or one page or file. */
  turns: string[]
  /** What is sent for it: characters of a message, TwiML of a turn. In UTF-8. */
  bytes: number
  segments: number
  /** How long making the first turn took. */
  firstMs: number
}

/** The whole of an answer by text message: every MORE. */
export function byText(answer: Answer, accents: 'keep' | 'leave-out'): Conversation {
  const { all, firstMs } = taken(textMessages({ answer, origin: ORIGIN, today: TODAY, accents }))
  const segments = all.reduce((sum, text) => sum + segmentsOf(text), 0)
  return { turns: all, bytes: bytesOf(all), segments, firstMs }
}

/** The whole of an answer in a call: every “next”. */
export function byVoice(answer: Answer): Conversation {
  const { all, firstMs } = taken(callTurns({ answer, origin: ORIGIN, today: TODAY }))
  const documents = all.map((turn) => callDocument(turn, { agency: undefined }))
  return { turns: all.map(({ say }) => say.join(' ')), bytes: bytesOf(documents), segments: 0, firstMs }
}

/** Everything of a conversation, and how long its first turn took. */
function taken<Turn>(turns: Iterable<Turn>): { all: Turn[]; firstMs: number } {
  const started = performance.now()
  let firstMs = 0
  const all: Turn[] = []
  for (const turn of turns) {
    if (all.length === 0) firstMs = performance.now() - started
    all.push(turn)
  }
  return { all, firstMs }
}

/** Bytes of texts in UTF-8. */
function bytesOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + new TextEncoder().encode(text).length, 0)
}
