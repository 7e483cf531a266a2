import type { Answer, AnswerLink, Reply } from '../../../worker/contract/index.ts'
import { contactsHere } from '../../panel/contacts.ts'
import type { PanelContext } from '../../panel/ports.ts'
import type { ChoicesEntry, UnansweredEntry } from '../../panel/state.ts'
import { findContacts } from '../contacts/find-contacts.ts'
import { openedEntry } from './opened-entry.ts'

/**
 * Fetches an answer that was offered, and shows it as the next thing said. `offer` is the reply that offered it; the
 * last one where it is empty.
 */
export async function choose({ id, title }: Pick<AnswerLink, 'id' | 'title'>, offer: string, panel: PanelContext) {
  const reply = offer || lastReply(panel)
  const { conversation } = panel
  const pending = conversation.begin(title)
  const path = `api/answers/${encodeURIComponent(id)}?language=${panel.state.language}&reply=${reply}`
  const result = await conversation.fetch<Answer>(path, pending)
  if (!result) return
  if (!result.ok) return conversation.fail(pending, result.problem, result.values)
  conversation.replace(pending, openedEntry(reply, result.value), 'heading')
  panel.emit('one-stop-reply', { reply, kind: 'answer', answer: result.value.id })
}

/** None of the choices: ask again without them. A worker that can only offer the same ones has no answer. */
export async function none(
  { question, reply, choices }: ChoicesEntry,
  panel: PanelContext,
  said: 'none' | 'notThis' | 'findOther' = choices.length === 1 ? 'notThis' : 'none',
) {
  const { conversation } = panel
  const pending = conversation.begin(question, said)
  const body = { ...conversation.request(question), not: choices.map(({ id }) => id) }
  const result = await conversation.fetch<Reply>('api/ask', pending, body)
  if (!result) return
  if (result.ok && !offersAgain(result.value, body.not)) return conversation.reply(pending, result.value, 'heading')
  if (!panel.state.contacts?.length) await findContacts(panel)
  const contacts = contactsHere(panel.state)
  const entry: UnansweredEntry = {
    kind: 'unanswered',
    reply,
    receipt: '',
    contacts,
    nearest: [],
    copied: false,
    final: true,
  }
  conversation.replace(pending, entry, 'heading')
}

function lastReply(panel: PanelContext) {
  const entry = panel.state.thread.findLast((one) => 'reply' in one)
  return entry && 'reply' in entry ? entry.reply : ''
}

/** A worker that does not know `not` offers what was refused. */
function offersAgain(reply: Reply, not: string[]) {
  if (reply.kind === 'answer') return not.includes(reply.answer.id)
  return reply.kind === 'choices' && reply.choices.some(({ id }) => not.includes(id))
}
