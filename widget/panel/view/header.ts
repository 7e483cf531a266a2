import type { View } from '../ports.ts'
import { html } from '../templates.ts'
import { languageButton } from './language-button.ts'

declare const ONE_STOP_AGENCIES: number | undefined

/** How many agencies answer here, from the build. */
const AGENCIES = typeof ONE_STOP_AGENCIES === 'undefined' ? 0 : ONE_STOP_AGENCIES

/** Title, the other language most people here want, the rest in a menu, close. */
export function header(view: View) {
  const { state, say, actions } = view
  const from = AGENCIES ? html`<small .textContent=${say('from', { n: AGENCIES })}></small>` : ''
  const spanish = state.language === 'en' ? languageButton('es', 'Español', view) : ''
  const close = html`<button class="icon" aria-label=${say('close')} @click=${() => actions.close()}>✕</button>`
  const english = languageButton('en', 'English', view)
  return html`<div class="head" part="header"><h2><span id="title"
    .textContent=${say('title')}></span>${from}</h2>${english}${spanish}<button class="icon" aria-label=${say('menu')}
    aria-expanded=${state.menu} @click=${() => actions.toggleMenu()}>•••</button>${state.inline ? '' : close}</div>${state.menu ? view.deferred?.menu(view) : ''}`
}
