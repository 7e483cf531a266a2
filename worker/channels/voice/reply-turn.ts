import type { AnswerLink, Contact, Language, Reply } from '../../contract/index.ts'
import type { Call } from './call-state.ts'
import { type CallTurn, titleOf } from './call-turn.ts'
import { choicesTurn } from './choices-turn.ts'
import { type Conversation, personTurn, question, toldAt } from './conversation.ts'
import { people, urgentSentences } from './spoken-lines.ts'
import { spokenCode, spokenText } from './spoken-text.ts'
import { voiceStrings } from './strings.ts'

/** A reply of any kind, said: whom to call now before anything else, and what was understood of a long turn. What nobody could answer twice in a row leads to a person. */
export function replyTurn(reply: Reply, call: Call, conversation: Conversation): CallTurn {
  const turn = turnOf(reply, reply.urgent ? { ...call, urgent: 1 } : call, conversation)
  return {
    ...turn,
    say: [
      ...urgentSentences(reply.urgent?.lines, call.language),
      ...understoodSaid(reply.understood, call.language),
      ...alsoSaid(reply.also, call.language),
      ...turn.say,
    ],
  }
}

/** A wrong guess is heard before its answer is. */
function understoodSaid(part: string | undefined, language: Call['language']): string[] {
  return part === undefined ? [] : [voiceStrings(language).understood(spokenText(part, language))]
}

/** Other questions in the same words: said first, by the titles that bring their answers. */
function alsoSaid(also: Reply['also'], language: Language): string[] {
  const strings = voiceStrings(language)
  return (also ?? []).flatMap(({ answers: [link], contacts = [] }) => {
    if (link) return [strings.also(spokenText(link.readersTitle ?? link.title, language))]
    return contacts.length > 0 ? people(toCall(contacts), language) : [strings.alsoOpen]
  })
}

function turnOf(reply: Reply, call: Call, conversation: Conversation): CallTurn {
  const strings = voiceStrings(call.language)
  const heard: Call = { ...call, misses: 0, reply: reply.id }
  switch (reply.kind) {
    case 'answer': {
      const { id } = reply.answer
      const hasOwn = conversation.engine.snapshot.answer(id, call.language)?.spoken !== undefined
      const focus = hasOwn ? [] : (reply.focus?.path ?? [])
      return toldAt({ ...heard, id, focus, path: [], from: 0, version: 0 }, conversation, { isCalled: true })
    }
    case 'choices':
      return choices(reply.choices, heard)
    case 'contacts':
      return withChoices(people(reply.contacts, call.language), reply.related, heard, strings.related)
    case 'note': {
      const said = [spokenText(reply.text, call.language), ...people(reply.contacts, call.language)]
      return withChoices(said, reply.choices, heard)
    }
    case 'unanswered': {
      const { receipt, contacts, nearest, promise } = reply
      const promised = promise ? [spokenText(promise.text, promise.language)] : []
      const kept =
        receipt === '' ? [strings.notKept] : [strings.unanswered, strings.receipt(spokenCode(receipt)), ...promised]
      const missed: Call = { ...heard, misses: call.misses + 1, contact: toCall(contacts)[0]?.id ?? '' }
      if (missed.misses < 2) return withChoices([...kept, ...people(toCall(contacts), call.language)], nearest, missed)
      const turn = personTurn(missed, conversation)
      return { ...turn, say: [...kept, ...turn.say] }
    }
  }
}

function withChoices(say: string[], links: AnswerLink[], call: Call, lead?: string): CallTurn {
  if (links.length === 0) return question(call, say)
  const turn = choices(links, call, lead)
  return { ...turn, say: [...say, ...turn.say] }
}

function choices(links: AnswerLink[], call: Call, lead?: string): CallTurn {
  const titles = links.map((link) =>
    titleOf({ title: link.readersTitle ?? link.title, language: link.language }, call.language),
  )
  return choicesTurn(titles, { ...call, where: 'choices', ids: links.map(({ id }) => id) }, lead)
}

/** The one to tell a caller of: the first who has a number, for nobody can press a web address. */
function toCall(contacts: readonly Contact[]): Contact[] {
  return [contacts.find(({ phone }) => phone) ?? contacts[0]].filter((one) => one !== undefined)
}
