import { FEEDBACK_REASONS, type FeedbackReason } from '../../contract/index.ts'
import { sendToLog } from '../../gaps/log/send-to-log.ts'
import type { Call } from './call-state.ts'
import type { CallTurn } from './call-turn.ts'
import { answerOf, type Conversation, question } from './conversation.ts'
import { closed } from './spoken-lines.ts'
import { voiceStrings } from './strings.ts'

/** It helped: thanks, and the next question. */
export function helped(call: Call, conversation: Conversation): CallTurn {
  tell(true, undefined, call, conversation)
  const { thanks } = voiceStrings(call.language)
  return question(call, [thanks])
}

/** It did not: why not, in five choices. */
export function notHelped(call: Call, conversation: Conversation): CallTurn {
  tell(false, undefined, call, conversation)
  return whyTurn({ ...call, where: 'why' })
}

/** What was wrong, to be chosen. */
export function whyTurn(call: Call): CallTurn {
  const { why, reasons, option } = voiceStrings(call.language)
  return { say: [why], prompt: FEEDBACK_REASONS.map((reason, at) => option(at + 1, closed(reasons[reason]))), call }
}

/** The reason that was chosen. */
export function because(number: number | undefined, call: Call, conversation: Conversation): CallTurn | undefined {
  const reason = number === undefined ? undefined : FEEDBACK_REASONS[number - 1]
  if (!reason) return undefined
  tell(false, reason, call, conversation)
  return question(call, [voiceStrings(call.language).thanks])
}

function tell(helpful: boolean, reason: FeedbackReason | undefined, call: Call, conversation: Conversation): void {
  const { env, background, now } = conversation
  const answer = answerOf(call, conversation)
  if (!answer || call.reply === '') return
  const { id, language, version } = answer
  const said = { reply: call.reply, answer: id, version, language, helpful, ...(reason ? { reason } : {}) }
  background.waitUntil(sendToLog(env, { kind: 'feedback', at: now.toISOString(), ...said }))
}
