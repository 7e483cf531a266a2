import { html } from 'lit/html.js'
import type { Language } from '../../worker/contract/index.ts'
import { languageButton, OWN_NAMES, otherLanguage } from '../panel/view/language-button.ts'
import type { View } from '../panel/view.ts'

/** What one needs seldom: a code, a new start, the other languages. */
export function menu(view: View) {
  const { state, say, actions } = view
  const others = (Object.keys(OWN_NAMES) as Language[]).filter(
    (language) => language !== state.language && language !== otherLanguage(state.language),
  )
  return html`<div class="menu">
    <button class="icon" type="button" @click=${() => actions.showCode()}>${say('haveCode')}</button>
    <button class="icon" type="button" @click=${() => actions.startOver()}>${say('startOver')}</button>
    ${others.map((language) => languageButton(language, view))}
  </div>`
}
