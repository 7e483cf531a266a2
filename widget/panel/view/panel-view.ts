import type { View } from '../ports.ts'
import { html } from '../templates.ts'
import { composer } from './composer.ts'
import { directionOf } from './direction.ts'
import { header } from './header.ts'
import { thread } from './thread.ts'

/** The whole panel: a dialog that floats, or a region where it stands in the page. */
export function panelView(view: View) {
  const { language, inline } = view.state
  const body = html`${header(view)}${thread(view)}${composer(view)}<div class="unseen" role="status" .textContent=${view.state.status}></div><div
    class="unseen" role="alert" .textContent=${view.state.alert}></div>`
  return inline
    ? html`<section class="panel inline" part="panel" aria-labelledby="title" lang=${language} dir=${directionOf(language)}>${body}</section>`
    : html`<dialog class="panel" part="panel" aria-labelledby="title" lang=${language} dir=${directionOf(language)}>${body}</dialog>`
}
