import type { Reply } from '../../../worker/contract/index.ts'
import { callApi } from '../../panel/call-api.ts'
import type { PanelContext } from '../../panel/ports.ts'
import type { UnansweredEntry } from '../../panel/state.ts'

/** Whether the worker could not keep the question. Where it only offered again what was refused, there is nothing to send. */
export function isUnkept({ receipt, answer, final }: UnansweredEntry) {
  return !receipt && !answer && !final
}

/**
 * Sends a question again that could not be kept, under its reply's id: the worker keeps it once, however often it comes.
 * It stays where it is until the worker has it.
 */
export async function sendAgain(entry: UnansweredEntry, panel: PanelContext) {
  const question = questionOf(entry, panel)
  if (entry.sending || question === undefined) return
  const sending = { ...entry, sending: true }
  panel.conversation.replace(entry, sending, undefined)
  const body = { ...panel.conversation.request(question), not: refused(question, panel), again: entry.reply }
  const result = await callApi<Reply>(`${panel.base}api/ask`, body)
  if (result.ok) return take(sending, question, result.value, panel)
  panel.conversation.replace(sending, entry, undefined, { alert: panel.state.strings.notKept ?? '' })
}

function take(entry: UnansweredEntry, question: string, reply: Reply, panel: PanelContext) {
  if (reply.kind === 'unanswered') {
    const { id, receipt } = reply
    const words = panel.state.strings[receipt ? 'passedOn' : 'notKept'] ?? ''
    const now = { ...entry, reply: id, receipt, sending: false }
    return panel.conversation.replace(entry, now, receipt ? 'heading' : undefined, receipt ? {} : { alert: words })
  }
  // There is an answer by now.
  const pending = { kind: 'pending', question, slow: false } as const
  panel.conversation.replace(entry, pending, undefined)
  panel.conversation.reply(pending, reply, 'heading')
}

/** What the person asked before this was said. */
function questionOf(entry: UnansweredEntry, { state: { thread } }: PanelContext) {
  const asked = thread.slice(0, thread.indexOf(entry)).findLast((one) => one.kind === 'question' && !one.aside)
  return asked?.kind === 'question' ? asked.text : undefined
}

function refused(question: string, { state: { thread } }: PanelContext) {
  return thread
    .flatMap((one) => (one.kind === 'choices' && one.question === question ? one.choices : []))
    .map(({ id }) => id)
}
