import type { View } from '../ports.ts'
import { html } from '../templates.ts'
import { composer } from './composer.ts'
import { directionOf, tagOf } from './direction.ts'
import { header } from './header.ts'
import { thread } from './thread.ts'

/** The whole panel: a dialog that floats, or a region where it stands in the page. */
export function panelView(view: View) {
  const { language, inline, status, alert } = view.state
  const [own, tongue, answer] = typeof status === 'string' ? [status] : status
  const body = html`${header(view)}${thread(view)}${composer(view)}<div class="unseen" role="status"><span .textContent=${own}></span><span lang=${tongue} .textContent=${answer ?? ''}></span></div><div
    class="unseen" role="alert" .textContent=${alert}></div>`
  return inline
    ? html`<section class="panel inline" part="panel" aria-labelledby="title" lang=${tagOf(language)} dir=${directionOf(language)}>${body}</section>`
    : html`<dialog class="panel" part="panel" aria-labelledby="title" lang=${tagOf(language)} dir=${directionOf(language)}>${body}</dialog>`
}
