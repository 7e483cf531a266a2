import type { View } from '../../panel/ports.ts'
import type { UnansweredEntry } from '../../panel/state.ts'
import { html } from '../../panel/templates.ts'
import { copyReceipt } from './copy-receipt.ts'
import { showFound } from './look-up.ts'

/** What the code is for. */
export function receiptWords(entry: UnansweredEntry, { say, actions }: View) {
  if (entry.answer)
    return html`<p><button class="main" @click=${() => actions.withDeferred((_, panel) => showFound(entry, panel))} .textContent=${say('seeAnswer')}></button></p>`
  return html`<p .textContent=${say(entry.receipt ? 'passedOn' : 'noAnswer')}></p>`
}

export function copyButton(entry: UnansweredEntry, { say, actions }: View) {
  return html`<button class="quiet" @click=${() => actions.withDeferred((_, panel) => copyReceipt(entry, panel))} .textContent=${say(entry.copied ? 'copied' : 'copy')}></button>`
}
