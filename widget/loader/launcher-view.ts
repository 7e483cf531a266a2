import type { Language } from '../../worker/contract/index.ts'
import type { bakedPhone } from './baked.ts'
import { WORDS } from './page-language.ts'

/** An element with attributes and text. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | undefined> = {},
  text = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const name in attributes) element.setAttribute(name, attributes[name] ?? '')
  element.textContent = text
  return element
}

/** The button that opens the panel, or with `href` the plain link that stands in for it. */
export function launcherView(language: Language, href: string): HTMLElement {
  return make(href ? 'a' : 'button', { class: 'launcher', part: 'launcher', ...(href && { href }) }, WORDS[language][0])
}

/** Said when the panel's file does not come: whom to call, the plain page, and the launcher below it to try again. */
export function failedView(number: ReturnType<typeof bakedPhone>, language: Language, href: string): HTMLElement {
  const [label, failed] = WORDS[language]
  const view = make('div', { class: 'failed', role: 'alert', lang: language, dir: 'auto' }, failed)
  if (number) view.append(make('a', { href: `tel:${number.phone}` }, number.phoneText))
  view.append(make('a', { href }, label))
  return view
}
