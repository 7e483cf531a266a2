import type { PanelElement } from '../loader/panel.ts'
import type { Deferred } from './ports.ts'

/** Where the panel lives. */
export interface PanelHost {
  readonly element: PanelElement
  readonly root: ShadowRoot
  /** The button that opens the panel; focus returns to it. */
  readonly launcher: HTMLElement
  /** Where the script came from, with a slash at the end: the API is there too. */
  readonly base: string
  /** Fetches what nobody needs before the first answer. @returns undefined where it does not come. */
  fetchDeferred(): Promise<Deferred | undefined>
}
