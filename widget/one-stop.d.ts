// Types for pages that use <one-stop>. Copy this file beside your code; no package is needed:
// `/// <reference path="./one-stop.d.ts" />`, or `import type { OneStopElement } from './one-stop.d.ts'`.

export type OneStopLanguage = 'en' | 'es' | 'zh' | 'vi' | 'ko' | 'ar' | 'ht'

/** What each event carries: ids and codes only, never a person's words. */
export interface OneStopEvents {
  /** The panel can be used. */
  'one-stop-ready': Record<string, never>
  'one-stop-open': Record<string, never>
  'one-stop-close': Record<string, never>
  /** A reply is on the screen. */
  'one-stop-reply': { reply: string; kind: 'answer' | 'choices' | 'contacts' | 'note' | 'unanswered'; answer?: string }
  /** Someone rated an answer. */
  'one-stop-feedback': { reply: string; answer: string; helpful: boolean; reason?: string }
  /** Something failed. */
  'one-stop-error': { problem: string }
}

/** The events' short names, for `on`. */
export type OneStopEvent = keyof OneStopEvents extends `one-stop-${infer Name}` ? Name : never

export interface OneStopElement extends HTMLElement {
  /** Id of the agency whose page this is ("va"); empty for none. */
  agency: string
  /** Language of the interface: the attribute, else the page's, else English. Takes any tag ("es-MX" is Spanish). */
  get language(): OneStopLanguage
  set language(tag: string)
  /** Opens the panel and puts the focus in the question box. */
  open(): void
  /** Closes it; the focus goes back to where it came from. */
  close(): void
  /** Opens the panel and asks. */
  ask(question: string): void
  /** Listens to `one-stop-…` by its short name. @returns A function that stops it. */
  on<Name extends OneStopEvent>(name: Name, listener: (detail: OneStopEvents[`one-stop-${Name}`]) => void): () => void
}

/** What a page may push to `window.oneStop`, before or after the script has come. */
export type OneStopCall = (widget: OneStopElement) => void

type OneStopEventMap = { [Name in keyof OneStopEvents]: CustomEvent<OneStopEvents[Name]> }

declare global {
  interface Window {
    oneStop?: OneStopCall[] | { push(call: OneStopCall): unknown }
  }
  interface HTMLElementTagNameMap {
    'one-stop': OneStopElement
  }
  // They bubble: an element around it, the document and the window hear them too.
  interface HTMLElementEventMap extends OneStopEventMap {}
  interface DocumentEventMap extends OneStopEventMap {}
  interface WindowEventMap extends OneStopEventMap {}
}
