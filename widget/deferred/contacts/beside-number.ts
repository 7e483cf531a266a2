import type { Contact } from '../../../worker/contract/index.ts'
import type { View } from '../../panel/ports.ts'
import { html } from '../../panel/templates.ts'
import { tagOf } from '../../panel/view/direction.ts'
import { promised } from './promised.ts'
import { spokenWords } from './spoken-words.ts'

/** The number for people who type instead of speaking. */
export function tty({ tty: number }: Contact, { say }: View) {
  return number
    ? html`<a href=${`tel:${number}`}><span .textContent=${`${say('tty')} `}></span><bdi class="tel" dir="ltr"
      .textContent=${shown(number)}></bdi></a>`
    : undefined
}

/**
 * What to know before a call: in which language somebody answers, and what to have ready. That may be in another
 * language than the words before it, so it stands apart. Last, what the agency promises.
 */
export function ready(contact: Contact, view: View) {
  const { ready: what, readyLanguage, promise } = contact
  const { language } = view.state
  const spoken = spokenWords(contact, view)
  return html`${spoken ? html`<small .textContent=${spoken}></small>` : ''}${
    what
      ? html`<small><span .textContent=${`${view.say('ready')} `}></span><bdi lang=${readyLanguage ?? tagOf(language)}
        .textContent=${what}></bdi></small>`
      : ''
  }${promise ? html`<small>${promised(promise, view.state.base)}</small>` : ''}`
}

/** "+18003250778" as people write it. */
function shown(number: string) {
  return number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3')
}
