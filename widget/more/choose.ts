import type { Answer, AnswerLink, Reply } from '../../worker/contract/index.ts'
import { contactsHere } from '../panel/contacts.ts'
import { answerEntry } from '../panel/conversation.ts'
import type { Stage } from '../panel/stage.ts'
import type { ChoicesEntry, UnansweredEntry } from '../panel/state.ts'

/** Fetches an answer that was offered, and shows it as the next thing said. */
export async function choose({ id, title }: Pick<AnswerLink, 'id' | 'title'>, reply: string, stage: Stage) {
  const { conversation } = stage
  const pending = conversation.begin(title)
  const path = `api/answers/${encodeURIComponent(id)}?language=${stage.state().language}`
  const result = await conversation.fetch<Answer>(path, pending)
  if (!result) return
  if (!result.ok) return conversation.fail(pending, result.problem, result.values)
  conversation.replace(pending, answerEntry(reply, result.value), 'heading')
  stage.emit('one-stop-reply', { reply, kind: 'answer', answer: result.value.id })
}

/** None of the choices: ask again without them. A worker that can only offer the same ones has no answer. */
export async function none({ question, reply, choices }: ChoicesEntry, stage: Stage) {
  const { conversation } = stage
  const pending = conversation.begin(question, stage.state().strings.none)
  const body = { ...conversation.request(question), not: choices.map(({ id }) => id) }
  const result = await conversation.fetch<Reply>('api/ask', pending, body)
  if (!result) return
  if (result.ok && result.value.kind === 'unanswered') return conversation.reply(pending, result.value, 'heading')
  const contacts = contactsHere(stage.state())
  const entry: UnansweredEntry = { kind: 'unanswered', reply, receipt: '', contacts, nearest: [], copied: false }
  conversation.replace(pending, entry, 'heading')
}
