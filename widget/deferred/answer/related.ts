import type { View } from '../../panel/ports.ts'
import type { AnswerEntry } from '../../panel/state.ts'
import { html } from '../../panel/templates.ts'
import { choiceButtons } from '../../panel/view/choices-card.ts'

/** What people ask beside this, below an answer. */
export function related({ related: links, reply }: AnswerEntry, view: View) {
  if (!links.length) return ''
  return html`<section class="card"><h3 .textContent=${view.say('related')}></h3>${choiceButtons(links, reply, view)}</section>`
}
