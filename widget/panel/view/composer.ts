import type { View } from '../ports.ts'
import { html, nothing } from '../templates.ts'
import { suggestionList } from './suggestion-list.ts'

/**
 * The question box, with a person one tap away beside it. What is typed stays until it was taken. No form: a frame's
 * sandbox may forbid to send one, and a page that catches the event would put the question into its address.
 */
export function composer(view: View) {
  const { state, say, actions } = view
  const problem = state.inputError
    ? html`<p id="box-problem" class="bad" .textContent=${say(state.inputError.code, state.inputError.values)}></p>`
    : ''
  return html`<div class="composer"><label class="unseen" for="question"
    .textContent=${say(state.thread.length ? 'another' : 'first')}></label>${problem}<div class="box">${suggestionList(view)}${box(view)}<button class="main" @click=${() => actions.send()}
    .textContent=${say('ask')}></button></div><div class="foot"><span id="hint" .textContent=${say('hint')}></span><button class="link" @click=${() => actions.showPeople()}
    .textContent=${say('person')}></button></div></div>`
}

function box({ state, say, actions }: View) {
  const { suggesting, suggestions = [], active = -1, inputError } = state
  const isOpen = suggestions.length > 0
  return html`<input id="question" autocomplete="off" enterkeyhint="send" placeholder=${say(state.thread.length ? 'another' : 'first')}
    role=${suggesting ? 'combobox' : nothing} aria-autocomplete=${suggesting ? 'list' : nothing} aria-expanded=${suggesting ? isOpen : nothing}
    aria-controls=${isOpen ? 'suggestions' : nothing} aria-activedescendant=${active < 0 ? nothing : `option-${active}`}
    aria-describedby=${inputError ? 'hint box-problem' : 'hint'} aria-invalid=${!!inputError}
    @input=${actions.typed} @keydown=${actions.pressed} @blur=${actions.left}>`
}
