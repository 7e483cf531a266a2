import { html, nothing } from 'lit/html.js'
import type { Language } from '../../../worker/contract/index.ts'
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

/** The language that most people here want who do not want this one. */
export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'es' : 'en'
}

/** Switches the panel to a language; nothing where its strings are not there. */
export function languageButton(language: Language, { state, actions }: View) {
  if (!state.languages.includes(language)) return nothing
  return html`<button class="icon" type="button" lang=${language} @click=${() => actions.speak(language)}>${OWN_NAMES[language]}</button>`
}
