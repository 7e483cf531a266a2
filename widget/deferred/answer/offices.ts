import type { Block } from '../../../worker/contract/index.ts'
import { html } from '../../panel/templates.ts'

/** Closed until somebody looks for their state. */
export function offices({ label, places }: Block & { kind: 'offices' }) {
  const items = places.map(({ state, name, url, phone }) => {
    const call = phone ? html` <a href="tel:${phone}" .textContent=${phone}></a>` : ''
    return html`<li><span .textContent=${`${state}: `}></span><a href=${url} target="_blank" rel="noreferrer" .textContent=${name}></a>${call}</li>`
  })
  return items.length ? html`<details><summary .textContent=${label}></summary><ul>${items}</ul></details>` : html``
}
