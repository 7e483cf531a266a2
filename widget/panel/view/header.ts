import { html, nothing } from 'lit/html.js'
import type { Language } from '../../../worker/contract/index.ts'
import { stringFiles } from '../load-strings.ts'
import type { View } from '../view.ts'

/** What each language calls itself. */
export const OWN_NAMES: Record<Language, string> = {
  en: 'English',
  es: 'Español',
  zh: '中文',
  vi: 'Tiếng Việt',
  ko: '한국어',
  ar: 'العربية',
  ht: 'Kreyòl ayisyen',
}

/** Title, the other language most people here want, the rest in a menu, close. */
export function header(view: View) {
  const { state, say, actions } = view
  const agencies = state.info?.agencies
  return html`<header part="header"><h2 id="title">${say('title')}${agencies ? html`<small>${say('from', { n: agencies })}</small>` : nothing}</h2>
    ${languageButton(state.language === 'en' ? 'es' : 'en', view)}
    <button class="icon" type="button" aria-label=${say('menu')} aria-expanded=${state.menu ? 'true' : 'false'} aria-controls="menu" @click=${() => actions.toggleMenu()}><svg width="20" height="20" viewBox="0 0 20 20" fill="currentColor" aria-hidden="true"><circle cx="4" cy="10" r="1.7"/><circle cx="10" cy="10" r="1.7"/><circle cx="16" cy="10" r="1.7"/></svg></button>
    ${state.inline ? nothing : html`<button class="icon" type="button" aria-label=${say('close')} @click=${() => actions.close()}><svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><path d="M5 5l10 10M15 5L5 15"/></svg></button>`}
  </header>
  <div id="menu" class="menu" ?hidden=${!state.menu}>
    <button class="icon" type="button" @click=${() => actions.showCode()}>${say('haveCode')}</button>
    <button class="icon" type="button" @click=${() => actions.startOver()}>${say('startOver')}</button>
    ${others(state.language).map((language) => languageButton(language, view))}
  </div>`
}

function languageButton(language: Language, { actions }: View) {
  if (language !== 'en' && !stringFiles[language]) return nothing
  return html`<button class="icon" type="button" lang=${language} @click=${() => actions.speak(language)}>${OWN_NAMES[language]}</button>`
}

/** Languages that have no button in the header. */
function others(current: Language) {
  const quick = current === 'en' ? 'es' : 'en'
  return (Object.keys(OWN_NAMES) as Language[]).filter((language) => language !== current && language !== quick)
}
