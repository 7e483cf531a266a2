import { html } from 'lit/html.js'
import type { UnansweredEntry } from '../panel/state.ts'
import type { View } from '../panel/view.ts'
import { copyReceipt } from './copy-receipt.ts'

/** What the code is for. */
export function receiptWords({ receipt }: UnansweredEntry, { say }: View) {
  return html`<p>${say(receipt ? 'passedOn' : 'noAnswer')}</p>`
}

export function copyButton(entry: UnansweredEntry, { say, actions }: View) {
  return html`<button class="quiet" @click=${() => actions.later((_, stage) => copyReceipt(entry, stage))}>${say(entry.copied ? 'copied' : 'copy')}</button>`
}
