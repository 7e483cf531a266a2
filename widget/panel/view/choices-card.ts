import { html } from 'lit/html.js'
import type { AnswerLink } from '../../../worker/contract/index.ts'
import type { ChoicesEntry } from '../state.ts'
import type { View } from '../view.ts'
import { directionOf } from './direction.ts'

/** Asks back, as a person would, with a way out. */
export function choicesCard(entry: ChoicesEntry, view: View) {
  return html`<section class="card" aria-label=${view.say('choices')}>
    <h3 tabindex="-1">${view.say('choices')}</h3>
    ${choiceButtons(entry.choices, entry.reply, view)}
    <button class="choice" type="button" @click=${() => view.actions.none(entry)}><span>${view.say('none')}</span></button>
  </section>`
}

export function choiceButtons(links: AnswerLink[], reply: string, view: View) {
  return links.map(
    (link) => html`<button class="choice" type="button" @click=${() => view.actions.choose(link, reply)}>
      <span><span lang=${link.language} dir=${directionOf(link.language)}>${link.title}</span><small>${link.agency.name}</small></span><i aria-hidden="true"></i></button>`,
  )
}
