import type { Language } from '../../worker/contract/index.ts'
import type { ScriptFile } from './load-script.ts'
import type { OneStopElement } from './one-stop-element.ts'

/** What the panel gets from the element it lives in. */
export interface PanelHost {
  readonly element: OneStopElement
  readonly root: ShadowRoot
  /** Where the script came from, with a slash at the end: the API is there too. */
  readonly base: string
  /** The button that opens the panel; focus returns to it. */
  readonly launcher: HTMLElement
  readonly agency: string
  readonly language: Language
  /** The agency's main number, from the build. */
  readonly phone: { phone: string; phoneText: string } | undefined
  load(file: ScriptFile): Promise<unknown>
}

/** The panel as the element drives it. Until it is loaded the element keeps the calls. */
export interface Panel {
  open(): void
  close(): void
  ask(question: string): void
  /** An attribute, or the page's language, changed. */
  changed(): void
  /** The element left the page: listeners go, the conversation stays. */
  detached(): void
}

export type PanelFactory = (host: PanelHost) => Panel

/** What each event carries: ids and codes only, never a citizen's words. */
export interface OneStopEvents {
  'one-stop-ready': Record<string, never>
  'one-stop-open': Record<string, never>
  'one-stop-close': Record<string, never>
  'one-stop-reply': { reply: string; kind: 'answer' | 'choices' | 'unanswered'; answer?: string }
  'one-stop-feedback': { reply: string; answer: string; helpful: boolean; reason?: string }
  'one-stop-error': { problem: string }
}
export type OneStopEventName = keyof OneStopEvents
