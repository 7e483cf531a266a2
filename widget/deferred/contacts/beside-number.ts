import type { Contact } from '../../../worker/contract/index.ts'
import type { View } from '../../panel/ports.ts'
import { html } from '../../panel/templates.ts'

/** The number for people who type instead of speaking. */
export function tty({ tty: number }: Contact, { say }: View) {
  return number
    ? html`<a href=${`tel:${number}`}><span .textContent=${`${say('tty')} `}></span><bdi class="tel" dir="ltr"
      .textContent=${shown(number)}></bdi></a>`
    : undefined
}

/** What to have ready. It may be in another language than the words before it, so it stands apart. */
export function ready({ ready: what }: Contact, { say }: View) {
  return what
    ? html`<small><span .textContent=${`${say('ready')} `}></span><bdi .textContent=${what}></bdi></small>`
    : undefined
}

/** "+18003250778" as people write it. */
function shown(number: string) {
  return number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3')
}
