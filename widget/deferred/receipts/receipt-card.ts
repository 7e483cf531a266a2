import type { Receipt } from '../../../worker/contract/index.ts'
import type { View } from '../../panel/ports.ts'
import type { CodeEntry } from '../../panel/state.ts'
import { html } from '../../panel/templates.ts'
import { contactCards } from '../../panel/view/contact-card.ts'
import { dayText } from '../words/dates.ts'
import { lookUp } from './look-up.ts'
import { promiseLine } from './receipt-words.ts'

/** Where someone who came back types the code. */
export function codeCard(entry: CodeEntry, { say, actions }: View) {
  const look = () =>
    actions.withDeferred((_, panel) => lookUp(panel.place.querySelector<HTMLInputElement>('#code')?.value ?? '', panel))
  const onEnter = ({ key, isComposing }: KeyboardEvent) => key === 'Enter' && !isComposing && look()
  const problem = entry.problem ? html`<strong class="bad" .textContent=${say(entry.problem)}></strong>` : ''
  return html`<div class="card"><h3 .textContent=${say('haveCode')}></h3><label for="code"
    .textContent=${say('code')}></label><p id="code-hint">${problem}<span .textContent=${` ${say('codeText')}`}></span></p><div class="row"><input
    id="code" class="field" dir="ltr" @keydown=${onEnter} autocomplete="off" autocapitalize="characters" spellcheck="false"
    aria-describedby="code-hint" aria-invalid=${entry.problem ? 'true' : 'false'}><button class="main" @click=${look}
    .textContent=${say('checkAnswer')}></button></div></div>`
}

/** A receipt whose question has no answer yet, or will get none. */
export function receiptCard(receipt: Exclude<Receipt, { state: 'answered' }>, view: View) {
  const { say } = view
  const date = dayText(new Date(receipt.asked), say('locale'), 'UTC')
  const isWaiting = receipt.state === 'waiting'
  return html`<article class="card"><h3 tabindex="-1" .textContent=${say(isWaiting ? 'waiting' : 'closed')}></h3><p class="aside" dir="auto"><q lang="" .textContent=${receipt.question}></q></p>${isWaiting ? html`<p .textContent=${say('waitingText', { date })}></p>` : html`<p lang=${receipt.reasonLanguage ?? ''} dir="auto" .textContent=${receipt.reason}></p>`}${promiseLine(isWaiting ? receipt.promise : undefined, view.state.base)}<h4
    .textContent=${say('helpToday')}></h4>${contactCards(receipt.contacts, view)}</article>`
}
