import type { View } from '../../panel/ports.ts'
import type { UnansweredEntry } from '../../panel/state.ts'
import { html } from '../../panel/templates.ts'
import { copyReceipt } from './copy-receipt.ts'
import { showFound } from './look-up.ts'

/** What the code is for. */
export function receiptWords(entry: UnansweredEntry, { say, actions }: View) {
  const show = () => actions.withDeferred((_, panel) => showFound(entry, panel))
  if (entry.answer) return html`<p><button class="main" @click=${show} .textContent=${say('seeAnswer')}></button></p>`
  return html`<p .textContent=${say(entry.receipt ? 'passedOn' : 'noAnswer')}></p>`
}

export function copyButton(entry: UnansweredEntry, { say, actions }: View) {
  const copy = () => actions.withDeferred((_, panel) => copyReceipt(entry, panel))
  return html`<button class="quiet" @click=${copy} .textContent=${say(entry.copied ? 'copied' : 'copy')}></button>`
}
