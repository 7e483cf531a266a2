import type { Contact } from '../../../worker/contract/index.ts'
import type { View } from '../../panel/ports.ts'
import { html } from '../../panel/templates.ts'
import { openingWords } from './opening-words.ts'

/** Whether someone picks up now; nothing where the hours are not known. */
export function hours({ hours: known }: Contact, view: View) {
  const found = known && openingWords(known, view)
  return found && html`<span class="hours ${found.open ? 'open' : ''}" .textContent=${found.words}></span>`
}
