import type { Language } from '../../worker/contract/index.ts'
import type { OneStopEvents } from '../one-stop.d.ts'

/** The panel as the element drives it. Until it is loaded the element keeps the calls. */
export interface Panel {
  /** @param quietly - Without moving the focus: the page opened it, not the person. */
  open(quietly?: boolean): void
  close(): void
  ask(question: string): unknown
  /** An attribute, or the page's language, changed. */
  changed(): void
}

/** The element as the panel sees it. */
export interface PanelElement extends HTMLElement {
  readonly agency: string
  /** The interface's language: the attribute, else the page's, else English. */
  readonly language: Language
  /** The agency's main number, from the build. */
  readonly phone: { phone: string; phoneText: string } | undefined
  /** The button that opens the panel; focus returns to it. None where only a plain link can be shown. */
  readonly launcher: HTMLElement | undefined
  close(): void
  /** Shows whom to call, where nothing else can be shown. */
  fail(): void
  /** Tells the page. */
  emit<Name extends keyof OneStopEvents>(name: Name, detail: OneStopEvents[Name]): void
}

/** @returns undefined where the element shows no launcher: a plain link stands in for everything then. */
export type PanelFactory = (element: PanelElement) => Panel | undefined
