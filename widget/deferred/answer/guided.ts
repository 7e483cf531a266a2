import type { Answer, Block, GuidedOption } from '../../../worker/contract/index.ts'
import type { PanelContext, View } from '../../panel/ports.ts'
import { html, keyed, nothing, type TemplateResult } from '../../panel/templates.ts'
import { blocks } from '../../panel/view/blocks.ts'
import { inlines, plain } from '../../panel/view/inlines.ts'
import { blockWords } from './block-words.ts'

type Guided = Block & { kind: 'guided' }

/** Where a path has come to: what was answered, what that says, and the next question, if there is one. */
interface Place {
  way: { question: Guided; option: GuidedOption }[]
  said: Block[]
  next: Guided | undefined
}

/**
 * One question at a time: the way so far, what the last choice says, the next question. Every branch stands there too,
 * for paper alone.
 */
export function guided(block: Guided, answer: Answer, view: View): TemplateResult {
  const key = `${answer.id} ${plain(block.question)}`
  const path = view.state.paths?.[key] ?? []
  const place = follow(block, path)
  const go = (to: number[]) => (event: Event) =>
    view.actions.withDeferred((_, panel) => show(key, to, follow(block, to), event, panel))
  // A new place is drawn anew: what pages do to texts that change where they stand (see panel/templates) does not matter then.
  const drawn = keyed(
    [path.join()],
    (name) => name,
    () => html`<div>${now(place, answer, view)}${options(place.next, path, go, view)}${ways(path, go, view)}</div>`,
  )
  return html`<div class="guided" role="group" aria-label=${plain(block.question)}>${drawn}<div class="every">${every(block, answer, view)}</div></div>`
}

function follow(block: Guided, path: number[]): Place {
  const place: Place = { way: [], said: [], next: block }
  for (const choice of path) {
    const question = place.next
    const option = question?.options[choice]
    if (!question || !option) break
    place.way.push({ question, option })
    place.next = option.blocks.find((one) => one.kind === 'guided')
    place.said = option.blocks.filter((one) => one.kind !== 'guided')
  }
  return place
}

/** The focus goes to the last choice where something is said of it, else to the next question. */
function now({ way, said, next }: Place, answer: Answer, view: View) {
  const focusAt = said.length ? way.length - 1 : -1
  const steps = way.map(
    ({ question, option }, at) =>
      html`<li><span>${inlines(question.question, view)}</span><b
        tabindex=${at === focusAt ? -1 : nothing}>${inlines(option.label, view)}</b></li>`,
  )
  const list = way.length ? html`<ol class="way" aria-label=${view.say('choicesMade')}>${steps}</ol>` : ''
  const asks = next ? html`<b class="asked" tabindex="-1">${inlines(next.question, view)}</b>` : ''
  return html`${list}${blocks(said, answer, view)}${asks}`
}

function options(next: Guided | undefined, path: number[], go: (to: number[]) => (event: Event) => void, view: View) {
  return next?.options.map(
    ({ label }, at) =>
      html`<button class="choice" @click=${go([...path, at])}><span>${inlines(label, view)}</span><i aria-hidden="true"></i></button>`,
  )
}

function ways(path: number[], go: (to: number[]) => (event: Event) => void, { say }: View) {
  if (!path.length) return ''
  return html`<div class="row"><button class="quiet" @click=${go(path.slice(0, -1))}
    .textContent=${say('back')}></button><button class="quiet" @click=${go([])} .textContent=${say('startOver')}></button></div>`
}

/** Goes on or back. The focus says the choice or the question that it moves to, the status line what the choice leads to. */
function show(key: string, path: number[], { said }: Place, { target }: Event, panel: PanelContext) {
  const group = target instanceof Element ? target.closest('.guided') : null
  panel.show({ paths: { ...panel.state.paths, [key]: path }, status: said.flatMap(blockWords).join(' ') })
  group?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus()
}

function every({ question, options: all }: Guided, answer: Answer, view: View): TemplateResult {
  const items = all.map(({ label, blocks: body }) => {
    const parts = body.map((one) => (one.kind === 'guided' ? every(one, answer, view) : blocks([one], answer, view)))
    return html`<li><b>${inlines(label, view)}</b>${parts}</li>`
  })
  return html`<b>${inlines(question, view)}</b><ul>${items}</ul>`
}
