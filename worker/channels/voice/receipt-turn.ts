import { Problem } from '../../contract/index.ts'
import { receiptOf } from '../receipt-of.ts'
import type { Call } from './call-state.ts'
import type { CallTurn } from './call-turn.ts'
import { type Conversation, question, toldAt } from './conversation.ts'
import { heardCode } from './heard-code.ts'
import { people } from './spoken-lines.ts'
import { spokenText } from './spoken-text.ts'
import { voiceStrings } from './strings.ts'

/** What became of the question whose code a caller says: its answer, or that it waits, or why there is none, with somebody to reach.
 * @returns undefined where no code was said. */
export async function receiptTurn(
  speech: string,
  call: Call,
  conversation: Conversation,
): Promise<CallTurn | undefined> {
  const code = heardCode(speech)
  if (code === undefined) return undefined
  const strings = voiceStrings(call.language)
  const heard: Call = { ...call, misses: 0 }
  try {
    const receipt = await receiptOf(conversation.env, conversation.background, conversation.engine, code)
    if (receipt.state === 'answered') return toldAt(anew(receipt.answer.id, heard), conversation)
    const state =
      receipt.state === 'waiting' ? strings.waiting : strings.closed(spokenText(receipt.reason, call.language))
    return question(heard, [state, ...people(receipt.contacts.slice(0, 1), call.language)])
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return question(heard, [error.code === 'receipt-unknown' ? strings.receiptUnknown : strings.failed])
  }
}

/** An answer from its beginning, under a reply of its own: nobody found it by asking. */
function anew(id: string, call: Call): Call {
  return { ...call, where: 'answer', id, reply: crypto.randomUUID(), version: 0, path: [], focus: [], from: 0, ids: [] }
}
