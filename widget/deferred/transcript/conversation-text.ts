import { contactsHere } from '../../panel/contacts.ts'
import type { View } from '../../panel/ports.ts'
import type { AnswerEntry, Entry } from '../../panel/state.ts'
import { contactLines } from '../contacts/contact-lines.ts'
import { isUnkept } from '../receipts/send-again.ts'
import { clock } from '../words/clock.ts'
import { dayText } from '../words/dates.ts'
import { isolated, ownSide } from '../words/isolate.ts'
import { blockLines } from './block-lines.ts'

type Speaker = Pick<View, 'say' | 'state'>

/**
 * The whole conversation as plain text: what was asked, every answer with its owner, date, sources and lasting address,
 * codes, whom to reach.
 */
export function conversationText(view: Speaker): string {
  const { thread, now } = view.state
  const locale = view.say('locale')
  const date = `${dayText(now, locale)} · ${clock(now, locale)}`
  const parts = thread
    .map((entry) => [...entryLines(entry, view), ...alsoLines(entry, view)])
    .filter((lines) => lines.length > 0)
  const text = [[view.say('conversation'), date], ...parts].map((lines) => lines.join('\n')).join('\n\n')
  return `${ownSide(text, locale)}\n`
}

function entryLines(entry: Entry, view: Speaker): string[] {
  const { say } = view
  switch (entry.kind) {
    case 'question':
      return [`${say('youAsked')}: ${entry.aside ? say(entry.aside) : entry.text}`]
    case 'answer':
      return answerLines(entry, view)
    case 'choices':
      return [
        say(entry.choices.length === 1 ? 'oneChoice' : 'choices'),
        ...entry.choices.map(({ title }) => `- ${title}`),
      ]
    case 'unanswered': {
      const { receipt, contacts } = entry
      const words = receipt
        ? [`${say('passedOn')} ${isolated(receipt, say('locale'))}`]
        : [say(isUnkept(entry) ? 'notKept' : 'noAnswer')]
      return [say('unanswered'), ...words, say('helpToday'), ...contacts.flatMap((one) => contactLines(one, view))]
    }
    case 'receipt': {
      const { receipt, question, contacts } = entry.receipt
      return [`${isolated(receipt, say('locale'))}: ${question}`, ...contacts.flatMap((one) => contactLines(one, view))]
    }
    case 'people':
      return [say('person'), ...(entry.contacts ?? contactsHere(view.state)).flatMap((one) => contactLines(one, view))]
    case 'note':
      return [entry.text, ...entry.choices.map(({ title }) => `- ${title}`)]
    case 'problem':
      return [say(entry.code, entry.values)]
    default:
      return []
  }
}

function alsoLines(entry: Entry, { say }: Speaker): string[] {
  const others = ('also' in entry && entry.also) || []
  return others.flatMap(({ question, answers, passage }) => [
    '',
    `${say('also')} ${question}`,
    ...(passage ? [passage] : []),
    ...answers.map(({ title }) => `- ${title}`),
  ])
}

function answerLines({ answer }: AnswerEntry, view: Speaker): string[] {
  const { say, state } = view
  const checked = say('checked', { date: dayText(new Date(answer.checked), say('locale'), 'UTC') })
  return [
    answer.title,
    '',
    ...answer.blocks.flatMap((block) => blockLines(block, answer, view)),
    '',
    `${answer.agencies.map(({ name }) => name).join(', ')} · ${checked} · ${say('version', { n: answer.version })}`,
    ...answer.sources.map(({ title, url }) => `${title}: ${url}`),
    new URL(answer.url, state.base).href,
  ]
}
