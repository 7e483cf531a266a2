import { html, nothing } from 'lit/html.js'
import type { View } from '../view.ts'

/** The question box, with a person one tap away beside it. What is typed stays until it was taken. */
export function composer({ state, say, actions }: View) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const field = event.target instanceof HTMLFormElement ? event.target.elements.namedItem('question') : null
    if (field instanceof HTMLInputElement && actions.ask(field.value)) field.value = ''
  }
  return html`<form class="composer" @submit=${submit}>
    <label class="unseen" for="question">${say('label')}</label>
    ${state.boxProblem ? html`<p id="box-problem" class="bad">${state.boxProblem}</p>` : nothing}
    <div class="box"><input id="question" name="question" autocomplete="off" enterkeyhint="send" aria-describedby="hint${state.boxProblem ? ' box-problem' : ''}" aria-invalid=${state.boxProblem ? 'true' : 'false'} placeholder=${state.thread.length ? say('another') : say('first')} />
    <button class="main">${say('ask')}</button></div>
    <div class="foot"><span id="hint">${say('hint')}</span><button class="link" type="button" @click=${() => actions.showPeople()}>${say('person')}</button></div>
  </form>`
}
