import { make } from './launcher-view.ts'

/** Until then an element may come that the page makes itself. */
const PATIENCE_MS = 5000

/**
 * Puts the element of `<script src="…/one-stop.js" data-agency="va">` at the end of the page; `data-…`, or what stands in
 * the address (`one-stop.js?agency=va`: tag managers keep that alone), become its attributes. Where neither an agency nor
 * an element is to be found the console says so.
 * @param data - The script's `data-…`.
 * @param address - The script's address.
 */
export function elementFromScript(data: DOMStringMap, address: string) {
  const attributes: DOMStringMap = {}
  for (const [, name = '', value] of address.matchAll(/[?&]([a-z]+)=([^&#]*)/g)) attributes[name] = value
  Object.assign(attributes, data)
  const isThere = () => document.querySelector('one-stop')
  if (attributes.agency === undefined)
    setTimeout(() => isThere() ?? console.warn('one-stop: no data-agency, no <one-stop>'), PATIENCE_MS)
  else if (!isThere()) place(make('one-stop', attributes))
}

/**
 * Some single-page apps swap everything in the body. What stood beside us goes with us then, and we come back;
 * when we alone were taken out, somebody meant it.
 */
function place(element: HTMLElement & { removed?: () => void }) {
  const { body } = document
  // An async script may run in the head, before there is a body.
  if (!body) return void setTimeout(() => place(element))
  const neighbour = body.firstElementChild
  body.append(element)
  element.removed = () => {
    if (neighbour !== element && !neighbour?.isConnected) queueMicrotask(() => place(element))
  }
}
