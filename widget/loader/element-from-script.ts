import { make } from './launcher-view.ts'

/**
 * Puts the element of `<script src="…/one-stop.js" data-agency="va">` at the end of the page; `data-…` become its
 * attributes.
 */
export function elementFromScript({ dataset }: HTMLScriptElement) {
  if (dataset.agency === undefined || document.querySelector('one-stop')) return
  const element = make('one-stop', dataset)
  // An async script may run in the head, before there is a body.
  if (document.body) place(element)
  else addEventListener('DOMContentLoaded', () => place(element), { once: true })
}

/**
 * Some single-page apps swap everything in the body. What stood beside us goes with us then, and we come back;
 * when we alone were taken out, somebody meant it.
 */
function place(element: HTMLElement & { removed?: () => void }) {
  const neighbour = document.body.firstElementChild
  document.body.append(element)
  element.removed = () => {
    if (neighbour !== element && !neighbour?.isConnected) queueMicrotask(() => place(element))
  }
}
