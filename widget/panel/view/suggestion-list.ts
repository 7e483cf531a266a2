import type { AnswerLink } from '../../../worker/contract/index.ts'
import type { View } from '../ports.ts'
import { html, keyed } from '../templates.ts'
import { whose } from './choices-card.ts'
import { directionOf } from './direction.ts'

/** Answers that may be meant, above the box. The focus stays in the box; a press here must not take it away. */
export function suggestionList(view: View) {
  const { suggestions = [] } = view.state
  if (!suggestions.length) return ''
  const options = keyed(
    suggestions,
    ({ id }) => id,
    (link, at) => option(link, at, view),
  )
  return html`<ul id="suggestions" role="listbox" aria-label=${view.say('suggestions', { n: suggestions.length })}
    @mousedown=${(event: Event) => event.preventDefault()}>${options}</ul>`
}

function option(link: AnswerLink, at: number, view: View) {
  return html`<li id="option-${at}" role="option" aria-selected=${at === view.state.active} @click=${() => view.actions.pickSuggestion(link)}><span
    lang=${link.language} dir=${directionOf(link.language)} .textContent=${link.title}></span><small .textContent=${whose(link, view)}></small></li>`
}
