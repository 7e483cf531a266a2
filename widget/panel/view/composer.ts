import { html } from '../../template/template.ts'
import type { View } from '../ports.ts'
import { suggestionList } from './suggestion-list.ts'

/** The question box, with a person one tap away beside it. What is typed stays until it was taken. */
export function composer(view: View) {
  const { state, say, actions } = view
  const { suggesting, suggestions = [], active = -1 } = state
  const isOpen = suggestions.length > 0
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const field = event.target instanceof HTMLFormElement ? event.target.elements.namedItem('question') : null
    if (field instanceof HTMLInputElement && actions.ask(field.value)) field.value = ''
  }
  return html`<form class="composer" @submit=${submit}>
    <label class="unseen" for="question">${say('label')}</label>
    ${state.inputError ? html`<p id="box-problem" class="bad">${state.inputError}</p>` : ''}
    <div class="box">${suggestionList(view)}<input id="question" name="question" role=${suggesting ? 'combobox' : undefined} aria-autocomplete=${suggesting ? 'list' : undefined}
    aria-expanded=${suggesting ? isOpen : undefined} aria-controls=${isOpen ? 'suggestions' : undefined} aria-activedescendant=${active < 0 ? undefined : `option-${active}`}
    @input=${actions.typed} @keydown=${actions.pressed} @blur=${actions.left} autocomplete="off" enterkeyhint="send" aria-describedby="hint${state.inputError ? ' box-problem' : ''}" aria-invalid=${state.inputError ? 'true' : 'false'} placeholder=${state.thread.length ? say('another') : say('first')} />
    <button class="main">${say('ask')}</button></div>
    <div class="foot"><span id="hint">${say('hint')}</span><button class="link" type="button" @click=${() => actions.showPeople()}>${say('person')}</button></div>
  </form>`
}
