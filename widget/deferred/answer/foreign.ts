import type { Answer } from '../../../worker/contract/index.ts'
import type { View } from '../../panel/ports.ts'
import { html } from '../../panel/templates.ts'
import { contactCard } from '../../panel/view/contact-card.ts'
import { languageName } from '../words/language-name.ts'

/** An answer in another language than the interface says so, with somebody who speaks it. */
export function foreign({ language, speaker }: Answer, view: View) {
  const { say } = view
  const name = languageName(language, say('locale'))
  const speaks = speaker?.languages.includes(view.state.language)
  const lead = speaks ? html`<p class="aside" .textContent=${say('speaker')}></p>` : ''
  const line = speaker ? html`${lead}${contactCard(speaker, view)}` : ''
  return html`<p class="aside" .textContent=${say('otherLanguage', { language: name })}></p>${line}`
}
