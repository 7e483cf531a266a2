import { en } from '../strings/en.ts'
import { languages } from './load-strings.ts'
import type { PanelHost } from './panel-host.ts'
import type { PanelState } from './state.ts'

/** What is on the screen before anything was asked. */
export function firstState({ element, base }: PanelHost): PanelState {
  // Own, though empty: some pages add properties to every object, and the state is read by name.
  const empty = {
    contacts: undefined,
    thread: [],
    menu: false,
    inputError: '' as const,
    status: '',
    alert: '',
    suggestions: [],
    active: -1,
  }
  const { agency, phone } = element
  const where = { agency, base, phone, inline: element.hasAttribute('inline'), suggesting: suggesting(element) }
  return { ...empty, ...where, language: 'en', strings: en, languages, now: new Date() }
}

/** A page may want no suggestions. */
export function suggesting(element: Element): boolean {
  return element.getAttribute('suggestions') !== 'off'
}
