import type { AlsoAsked } from '../../../worker/contract/index.ts'
import type { View } from '../../panel/ports.ts'
import type { Entry } from '../../panel/state.ts'
import { html } from '../../panel/templates.ts'
import { choiceButtons } from '../../panel/view/choices-card.ts'
import { contactCards } from '../../panel/view/contact-card.ts'
import { notices } from './notices.ts'

/** Longer parts are cut: enough to see what was taken for the question. */
const MOST_CHARACTERS = 160

/** Above the reply: disasters that last now, and what was understood of a long turn. */
export function understood(entry: Entry, view: View) {
  const part = 'understood' in entry && entry.understood
  if (!part) return html`${notices(entry, view)}`
  return html`${notices(entry, view)}<p class="aside"><span .textContent=${`${view.say('understood')} `}></span><q
    .textContent=${shortened(part)}></q></p>`
}

/** The turn's other questions, each with what there is, below the reply. */
export function also(entry: Entry, view: View) {
  if (!('also' in entry) || !entry.also) return ''
  const { reply = '' } = entry
  return entry.also.map((other) => otherCard(other, reply, view))
}

function otherCard({ question, answers, passage, contacts = [] }: AlsoAsked, reply: string, view: View) {
  const quote = passage ? html`<p lang=${answers[0]?.language ?? ''} .textContent=${passage}></p>` : ''
  const isOpen = answers.length + contacts.length === 0
  const open = isOpen ? html`<p .textContent=${view.say('unanswered')}></p>` : ''
  return html`<section class="card also"><h3><span .textContent=${`${view.say('also')} `}></span><q
    .textContent=${shortened(question)}></q></h3>${quote}${choiceButtons(answers, reply, view)}${contactCards(contacts, view)}${open}</section>`
}

function shortened(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS).replace(/\s+\S*$/, '')}…` : text
}
