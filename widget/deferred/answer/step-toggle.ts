import type { Step } from '../../../worker/contract/index.ts'
import type { PanelContext, View } from '../../panel/ports.ts'
import { html } from '../../panel/templates.ts'
import { directionOf, tagOf } from '../../panel/view/direction.ts'
import { plain } from '../../panel/view/inlines.ts'

/** A step can be ticked off; what is done stays ticked for as long as the conversation does. */
export function stepToggle(answer: string, { title }: Step, { say, state, actions }: View) {
  const name = `${answer}: ${plain(title)}`
  const toggle = () => actions.withDeferred((_, panel) => toggleStep(name, panel))
  const done = state.done?.includes(name) ?? false
  const { language } = state
  return html`<label class="tick" lang=${tagOf(language)} dir=${directionOf(language)}><input type="checkbox" aria-label="${say('done')}: ${plain(title)}"
    .checked=${done} @change=${toggle}><span .textContent=${say('done')}></span></label>`
}

function toggleStep(name: string, panel: PanelContext) {
  const done = panel.state.done ?? []
  panel.show({ done: done.includes(name) ? done.filter((one) => one !== name) : [...done, name] })
}
