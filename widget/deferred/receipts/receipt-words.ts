import type { AgencyPromise } from '../../../worker/contract/index.ts'
import type { View } from '../../panel/ports.ts'
import type { UnansweredEntry } from '../../panel/state.ts'
import { html } from '../../panel/templates.ts'
import { promised } from '../contacts/promised.ts'
import { copyReceipt } from './copy-receipt.ts'
import { showFound } from './look-up.ts'
import { isUnkept, sendAgain } from './send-again.ts'

/** What the code is for. */
export function receiptWords(entry: UnansweredEntry, { say, actions, state: { base } }: View) {
  const show = () => actions.withDeferred((_, panel) => showFound(entry, panel))
  if (entry.answer) return html`<p><button class="main" @click=${show} .textContent=${say('seeAnswer')}></button></p>`
  if (isUnkept(entry)) return notKept(entry, { say, actions })
  const limits = say('limits')
  return html`${limits ? html`<p class="aside" .textContent=${limits}></p>` : ''}<p .textContent=${say(entry.receipt ? 'passedOn' : 'noAnswer')}></p>${promiseLine(entry.promise, base)}`
}

/** What the agency promises who waits. */
export function promiseLine(promise: AgencyPromise | undefined, base: string) {
  return promise ? html`<p>${promised(promise, base)}</p>` : ''
}

/** Nobody has the question but this tab: so it says, and offers to send it again. */
function notKept(entry: UnansweredEntry, { say, actions }: Pick<View, 'say' | 'actions'>) {
  const again = () => actions.withDeferred((_, panel) => sendAgain(entry, panel))
  return html`<p class="not-kept" .textContent=${say('notKept')}></p><p><button class="main" aria-disabled=${entry.sending ? 'true' : 'false'}
    @click=${again} .textContent=${say(entry.sending ? 'looking' : 'tryAgain')}></button></p>`
}

export function copyButton(entry: UnansweredEntry, { say, actions }: View) {
  const copy = () => actions.withDeferred((_, panel) => copyReceipt(entry, panel))
  return html`<button class="quiet" @click=${copy} .textContent=${say(entry.copied ? 'copied' : 'copy')}></button>`
}
