import { entryKey } from '../entry-key.ts'
import type { View } from '../ports.ts'
import type { Entry } from '../state.ts'
import { html, keyed, type TemplateResult } from '../templates.ts'
import { answerCard } from './answer-card.ts'
import { choicesCard } from './choices-card.ts'
import { noteCard, peopleCard } from './people-card.ts'
import { pendingCard, problemCard } from './problem-card.ts'
import { unansweredCard } from './unanswered-card.ts'
import { urgentLines } from './urgent-lines.ts'

/**
 * The conversation, an ordinary scrolling list: no keyboard grid, no trap. The status line beside it speaks; the log
 * does not.
 */
export function thread(view: View) {
  const { loaded } = view
  const { thread: entries } = view.state
  const log = keyed(
    entries,
    entryKey,
    (entry) =>
      html`<div class="entry ${entry.kind}">${urgent(entry, view)}${loaded?.understood(entry, view)}${one(entry, view)}${loaded?.also(entry, view)}</div>`,
  )
  const content = entries.length ? html`${codeButton(view)}${log}` : welcome(view)
  return html`<div class="thread" role="log" aria-live="off" tabindex="0"
    aria-label=${view.say('conversation')}>${content}</div>`
}

function urgent(entry: Entry, view: View) {
  return 'urgent' in entry && entry.urgent ? urgentLines(entry.urgent, entry.reply ?? '', view) : ''
}

function welcome(view: View) {
  const { say } = view
  return html`<div class="welcome"><h3 .textContent=${say('welcome')}></h3><p .textContent=${say('welcomeText')}></p>${codeButton(view)}</div>`
}

/**
 * Who comes back with a code finds where to type it, also when a conversation was kept. There from the start: what came
 * in above an answer would push it away.
 */
function codeButton({ say, actions }: View) {
  const show = () => actions.withDeferred((deferred, panel) => deferred.showCode(panel))
  return html`<button class="quiet top" @click=${show} .textContent=${say('haveCode')}></button>`
}

function one(entry: Entry, view: View): TemplateResult {
  switch (entry.kind) {
    case 'question':
      return html`<p class="you"><span class="unseen"><span
        .textContent=${view.say('youAsked')}></span>: </span><span .textContent=${entry.aside ? view.say(entry.aside) : entry.text}></span></p>`
    case 'answer':
      return answerCard(entry, view)
    case 'choices':
      return choicesCard(entry, view)
    case 'unanswered':
      return unansweredCard(entry, view)
    case 'pending':
      return pendingCard(entry, view)
    case 'problem':
      return problemCard(entry, view)
    case 'code':
      return html`${view.deferred?.code(entry, view)}`
    case 'receipt':
      return html`${view.deferred?.receipt(entry.receipt, view)}`
    case 'note':
      return noteCard(entry, view)
    default:
      return peopleCard(entry, view)
  }
}
