import type { Answer } from '../../../worker/contract/index.ts'
import type { View } from '../../panel/ports.ts'
import { html } from '../../panel/templates.ts'
import { safe } from '../../panel/view/inlines.ts'

/** The official pages that an answer rests on, in the answer's language. */
export function sources({ sources: all, language }: Answer, { say }: View) {
  if (!all.length) return undefined
  const links = all.map(
    ({ url, title }) =>
      html`<li><a href=${safe(url)} target="_blank" rel="noreferrer" lang=${language} dir="auto" .textContent=${title}></a></li>`,
  )
  return html`<details><summary .textContent=${say('sources')}></summary><ul>${links}</ul></details>`
}
