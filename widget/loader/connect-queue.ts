import { OneStopElement } from './one-stop-element.ts'

/** Runs the calls that the page queued in `window.oneStop`, and from now on each as it is pushed. */
export function connectQueue() {
  const waiting = window.oneStop
  window.oneStop = { push: OneStopElement.whenFirst }
  // Whatever else the page keeps under this name has no calls for us.
  if (waiting && 'forEach' in waiting) waiting.forEach(OneStopElement.whenFirst)
}
