import type { AnswerLink } from '../../../worker/contract/index.ts'
import type { View } from '../ports.ts'
import type { ChoicesEntry } from '../state.ts'
import { html, keyed } from '../templates.ts'
import { directionOf } from './direction.ts'

/** Asks back, as a person would, with a way out. */
export function choicesCard(entry: ChoicesEntry, view: View) {
  const none = () => view.actions.withDeferred((deferred, panel) => deferred.none(entry, panel))
  const isOne = !entry.choices[1]
  return html`<section class="card"><h3 tabindex="-1" .textContent=${view.say(isOne ? 'oneChoice' : 'choices')}></h3>${choiceButtons(entry.choices, entry.reply, view)}<button
    class="choice" @click=${none}><span .textContent=${view.say(isOne ? 'notThis' : 'none')}></span></button></section>`
}

export function choiceButtons(links: AnswerLink[], reply: string, view: View) {
  return keyed(
    links,
    ({ id }) => id,
    (link) => choiceButton(link, reply, view),
  )
}

function choiceButton(link: AnswerLink, reply: string, view: View) {
  const { actions, say } = view
  const choose = () => actions.withDeferred((deferred, panel) => deferred.choose(link, reply, panel))
  const { covers, readersTitle, title } = link
  const language = readersTitle ? say('locale') : link.language
  return html`<button class="choice" @click=${choose}><span><span lang=${language} dir=${directionOf(link.language)}
    .textContent=${readersTitle ?? title}></span><small lang=${link.language} dir=auto .textContent=${covers}></small><small .textContent=${whose(link, view)}></small></span><i aria-hidden="true"></i></button>`
}

/** Whose answer it is; with its language, where that is another, once the words for it are there. */
export function whose(link: AnswerLink, view: View): string {
  return view.loaded?.agencyLine(link, view) ?? link.agency.name
}
