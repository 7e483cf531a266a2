import type { Language } from '../../../worker/contract/index.ts'
import type { View } from '../../panel/ports.ts'
import { html } from '../../panel/templates.ts'

/** An answer in another language than the interface says so. */
export function foreign(language: Language, { say }: View) {
  const name = new Intl.DisplayNames([say('locale')], { type: 'language' }).of(language) ?? language
  return html`<p class="aside" .textContent=${say('otherLanguage', { language: name })}></p>`
}
