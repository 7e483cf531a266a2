import type { Language } from '../../../worker/contract/index.ts'
import type { View } from '../ports.ts'
import { html } from '../templates.ts'
import { tagOf } from './direction.ts'

/** Switches the panel to a language, by what it calls itself; nothing where its strings are not there. */
export function languageButton(language: Language, name: string, { state, actions }: View) {
  if (language === state.language || !state.languages.includes(language)) return ''
  return html`<button class="icon" lang=${tagOf(language)} @click=${() => actions.speak(language)} .textContent=${name}></button>`
}
