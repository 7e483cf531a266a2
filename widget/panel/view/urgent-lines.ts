import type { Urgent } from '../../../worker/contract/index.ts'
import type { View } from '../ports.ts'
import { html } from '../templates.ts'
import { choiceButtons } from './choices-card.ts'
import { phone } from './inlines.ts'

/** Whom to call now, above the reply: said by its heading, and not by colour alone. */
export function urgentLines({ lines, answer }: Urgent, reply: string, view: View) {
  const calls = lines.map(
    (
      line,
    ) => html`<div class="person"><b dir="auto" .textContent=${line.name}></b>${phone(line.phone, line.phoneText)}<small
    .textContent=${line.purpose}></small></div>`,
  )
  return html`<section class="card callout warning"><h3 tabindex="-1"
    .textContent=${view.say('urgent')}></h3>${calls}${answer ? choiceButtons([answer], reply, view) : ''}</section>`
}
