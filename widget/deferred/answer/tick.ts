import type { Step } from '../../../worker/contract/index.ts'
import type { Stage } from '../../panel/stage.ts'
import { plain } from '../../panel/view/inlines.ts'
import type { View } from '../../panel/view.ts'
import { html } from '../../template/template.ts'

/** A step can be ticked off; what is done stays ticked for as long as the conversation does. */
export function tick(answer: string, { title }: Step, { say, state, actions }: View) {
  const name = `${answer}: ${plain(title)}`
  const toggle = () => actions.later((_, stage) => toggleDone(name, stage))
  const done = state.done?.includes(name) ?? false
  return html`<label class="tick"><input type="checkbox" .checked=${done} aria-label="${say('done')}: ${plain(title)}" @change=${toggle} /><span>${say('done')}</span></label>`
}

function toggleDone(name: string, stage: Stage) {
  const done = stage.state().done ?? []
  stage.show({ done: done.includes(name) ? done.filter((one) => one !== name) : [...done, name] })
}
