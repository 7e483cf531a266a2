import type { AgencyPromise } from '../../../worker/contract/index.ts'
import { html } from '../../panel/templates.ts'

/** What an agency promises, as the way to all of its standards. */
export function promised({ text, language, url }: AgencyPromise, base: string) {
  return html`<a lang=${language} target="_blank" rel="noopener" href=${base + url.slice(1)} .textContent=${text}></a>`
}
