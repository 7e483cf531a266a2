import type { Answer, Block, Step } from '../../../worker/contract/index.ts'
import type { View } from '../ports.ts'
import { html, type TemplateResult } from '../templates.ts'
import { contactCard } from './contact-card.ts'
import { directionOf, tagOf } from './direction.ts'
import { inlines, plain } from './inlines.ts'

/** How many steps stand before "Show all 8 steps". */
export const FIRST_STEPS = 3

/** An answer, and the part of it that is marked as the one asked for. */
type Marked = Answer & { marked?: unknown }

/** An answer's body, or part of it. `steps` shortens its lists of steps; all of them where it is left out. */
export function blocks(list: Block[], answer: Marked, view: View, steps?: number): TemplateResult[] {
  return list.map((block) => {
    const drawn = one(block, answer, view, steps)
    return block === answer.marked ? html`<div aria-current="true">${drawn}</div>` : drawn
  })
}

function one(block: Block, answer: Marked, view: View, steps?: number): TemplateResult {
  const { language } = view.state
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${inlines(block.content, view)}</p>`
    case 'heading':
      return block.level === 2
        ? html`<h4>${inlines(block.content, view)}</h4>`
        : html`<h5>${inlines(block.content, view)}</h5>`
    case 'list':
      return html`<ul>${block.items.map((item) => html`<li>${blocks(item, answer, view)}</li>`)}</ul>`
    case 'steps':
      return html`<ol class="steps">${block.items.slice(0, steps).map((item) => step(item, answer, view))}</ol>`
    case 'table':
      return table(block, view)
    case 'callout':
      return html`<div class="callout ${block.tone}"><strong lang=${tagOf(language)} dir=${directionOf(language)}
        .textContent=${view.say(block.tone)}></strong>${blocks(block.blocks, answer, view)}</div>`
    case 'contact':
      return contact(block.contact, answer, view)
    case 'offices':
      return view.loaded?.offices(block) ?? html``
    case 'guided':
      return view.loaded?.guided(block, answer, view) ?? branches(block, answer, view)
    default:
      return html``
  }
}

/** Every branch, closed, for as long as what asks one question at a time is not here. */
function branches({ question, options }: Block & { kind: 'guided' }, answer: Marked, view: View): TemplateResult {
  const items = options.map(
    ({ label, blocks: body }) => html`<li><b>${inlines(label, view)}</b>${blocks(body, answer, view)}</li>`,
  )
  return html`<details><summary>${inlines(question, view)}</summary><ul>${items}</ul></details>`
}

function step(item: Step, answer: Marked, view: View) {
  const { title, agency, blocks: body } = item
  const name = agency && answer.agencies.find(({ id }) => id === agency)?.name
  const tag = name
    ? html`<span class="tag" lang=${tagOf(view.state.language)} dir="auto" .textContent=${name}></span>`
    : ''
  const toggle = view.loaded?.stepToggle(answer.id, item, view)
  return html`<li tabindex="-1"><b>${inlines(title, view)}</b>${tag}${blocks(body, answer, view)}${toggle}</li>`
}

/** Scrolls by itself where it is wider than the panel, and can then be reached with the keyboard. */
function table({ head, rows }: Block & { kind: 'table' }, view: View) {
  const titles = head.map((cell) => html`<th scope="col">${inlines(cell, view)}</th>`)
  const lines = rows.map((row) => html`<tr>${row.map((cell) => html`<td>${inlines(cell, view)}</td>`)}</tr>`)
  const name = head.map(plain).join(', ')
  return html`<div class="table" role="group" tabindex="0" aria-label=${name}><table><thead><tr>${titles}</tr></thead><tbody>${lines}</tbody></table></div>`
}

function contact(id: string, answer: Marked, view: View) {
  const found = answer.contacts.find((one) => one.id === id)
  return found ? contactCard(found, view) : html``
}
