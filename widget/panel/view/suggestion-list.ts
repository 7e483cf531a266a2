import { html } from '../../template/template.ts'
import type { View } from '../ports.ts'
import { directionOf } from './direction.ts'

/** Answers that may be meant, above the box. The focus stays in the box; a press here must not take it away. */
export function suggestionList({ state, say, actions }: View) {
  const { suggestions = [], active } = state
  if (!suggestions.length) return ''
  return html`<ul id="suggestions" role="listbox" aria-label=${say('suggestions', { n: suggestions.length })} @mousedown=${(event: Event) => event.preventDefault()}>${suggestions.map(
    (link, at) =>
      html`<li id="option-${at}" role="option" aria-selected=${at === active} @click=${() => actions.pickSuggestion(link)}><span lang=${link.language} dir=${directionOf(link.language)}>${link.title}</span><small>${link.agency.name}</small></li>`,
  )}</ul>`
}
