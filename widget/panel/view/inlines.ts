import type { Inline } from '../../../worker/contract/index.ts'
import type { View } from '../ports.ts'
import { html, type TemplateResult } from '../templates.ts'

type Rendered = TemplateResult | string

/**
 * Runs of text; nothing in them is markup, so nothing can become markup. They are drawn once: an answer does not change
 * in its place.
 */
export function inlines(content: Inline[], view: View): Rendered[] {
  return content.map((inline) => one(inline, view))
}

function one(inline: Inline, view: View): Rendered {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'strong':
      return html`<strong>${inlines(inline.content, view)}</strong>`
    case 'emphasis':
      return html`<em>${inlines(inline.content, view)}</em>`
    case 'link':
      return html`<a href=${safe(inline.href)} target="_blank" rel="noreferrer">${inlines(inline.content, view)}</a>`
    case 'phone':
      return phone(inline.number, inline.text)
    case 'answer':
      return answerLink(inline, view)
    case 'break':
      return html`<br>`
    default:
      return ''
  }
}

/** A number that can be tapped and never breaks across lines. Numbers read left to right in every language. */
export function phone(number: string, text = number) {
  return html`<a class="tel" dir="ltr" href=${`tel:${number.replace(/[^+\d]/g, '')}`} .textContent=${text}></a>`
}

/** Opens in the thread; as a link it also has an address of its own, for a new tab or for later. */
function answerLink({ id, content }: Inline & { kind: 'answer' }, { actions, state }: View) {
  const title = plain(content)
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    actions.withDeferred((deferred, panel) => deferred.choose({ id, title }, '', panel))
  }
  return html`<a href=${`${state.base}a/${encodeURIComponent(id)}`} @click=${open} .textContent=${title}></a>`
}

/** The text alone. */
export function plain(content: Inline[]): string {
  return content
    .map((inline) => ('content' in inline ? plain(inline.content) : 'text' in inline ? inline.text : ' '))
    .join('')
}

/** The snapshot holds only https, mailto and sms; a worker that was tampered with still cannot make this run a script. */
export function safe(href: string) {
  return /^(https?|mailto|sms):/i.test(href) ? href : '#'
}
