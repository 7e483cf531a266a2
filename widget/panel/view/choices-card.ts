import type { AnswerLink } from '../../../worker/contract/index.ts'
import { html } from '../../template/template.ts'
import type { View } from '../ports.ts'
import type { ChoicesEntry } from '../state.ts'
import { directionOf } from './direction.ts'

/** Asks back, as a person would, with a way out. */
export function choicesCard(entry: ChoicesEntry, view: View) {
  return html`<section class="card">
    <h3 tabindex="-1">${view.say('choices')}</h3>
    ${choiceButtons(entry.choices, entry.reply, view)}
    <button class="choice" @click=${() => view.actions.withDeferred((deferred, panel) => deferred.none(entry, panel))}><span>${view.say('none')}</span></button>
  </section>`
}

export function choiceButtons(links: AnswerLink[], reply: string, view: View) {
  return links.map(
    (
      link,
    ) => html`<button class="choice" @click=${() => view.actions.withDeferred((deferred, panel) => deferred.choose(link, reply, panel))}>
      <span><span lang=${link.language} dir=${directionOf(link.language)}>${link.title}</span><small>${link.agency.name}</small></span><i aria-hidden="true"></i></button>`,
  )
}
