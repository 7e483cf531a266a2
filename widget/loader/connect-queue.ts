import { OneStopElement } from './one-stop-element.ts'

/** Runs the calls that the page queued in `window.oneStop`, and from now on each as it is pushed. */
export function connectQueue() {
  const waiting = window.oneStop
  window.oneStop = { push: OneStopElement.whenFirst }
  if (Array.isArray(waiting)) waiting.forEach(OneStopElement.whenFirst)
}
