import type { Notice } from '../../../worker/contract/index.ts'
import type { View } from '../../panel/ports.ts'
import type { Entry } from '../../panel/state.ts'
import { html } from '../../panel/templates.ts'
import { choiceButtons } from '../../panel/view/choices-card.ts'
import { phone } from '../../panel/view/inlines.ts'

/** Disasters that last now, above the reply: what is going on, whom to call, and what was pinned. */
export function notices(entry: Entry, view: View) {
  const told = ('notices' in entry && entry.notices) || []
  const reply = 'reply' in entry ? (entry.reply ?? '') : ''
  return told.map((notice) => noticeCard(notice, reply, view))
}

function noticeCard({ text, language, lines, answers }: Notice, reply: string, view: View) {
  const calls = lines.map(
    (line) => html`<div class="person"><b .textContent=${line.name}></b>${phone(line.phone, line.phoneText)}<small
    .textContent=${line.purpose}></small></div>`,
  )
  return html`<section class="card callout warning"><h3 lang=${language}
    .textContent=${text}></h3>${calls}${answers.length > 0 ? choiceButtons(answers, reply, view) : ''}</section>`
}
