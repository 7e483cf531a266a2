import { OneStopElement } from './one-stop-element.ts'

/** What a page may push before or after the script has come: it gets the first <one-stop> of the page, once there is one. */
export type QueuedCall = (widget: OneStopElement) => void

interface Queue {
  push(...calls: QueuedCall[]): unknown
}

declare global {
  interface Window {
    oneStop?: QueuedCall[] | Queue
  }
}

/** Runs the calls that the page queued in `window.oneStop`, and from now on runs each as it is pushed. */
export function connectQueue(scope: Window = window) {
  const waiting = Array.isArray(scope.oneStop) ? scope.oneStop : []
  const push = (...calls: QueuedCall[]) => {
    for (const call of calls) OneStopElement.whenFirst(call)
  }
  scope.oneStop = { push }
  push(...waiting)
}
