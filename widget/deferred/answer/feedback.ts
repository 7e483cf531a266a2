import type { View } from '../../panel/ports.ts'
import type { AnswerEntry } from '../../panel/state.ts'
import { html } from '../../panel/templates.ts'
import { survey } from '../survey/survey.ts'
import { rate } from './rate.ts'
import { reasons } from './reasons.ts'

/** "Did this answer your question?", then a reason, then thanks; each in the place of the one before. Below it, for who was drawn, the survey. */
export function feedback(entry: AnswerEntry, view: View) {
  return html`${rating(entry, view)}${survey(entry, view)}`
}

function rating(entry: AnswerEntry, view: View) {
  const { say, actions } = view
  if (entry.feedback === 'no') return reasons(entry, view)
  if (entry.feedback !== 'asked') return html`<p class="rate" tabindex="-1" .textContent=${say('thanks')}></p>`
  const said = (helpful: boolean) => () => actions.withDeferred((_, panel) => rate(entry, helpful, undefined, panel))
  return html`<div class="rate" role="group" aria-label=${say('helpful')}><b .textContent=${say('helpful')}></b><button
    class="quiet" @click=${said(true)} .textContent=${say('yes')}></button><button class="quiet" @click=${said(false)}
    .textContent=${say('no')}></button></div>`
}
