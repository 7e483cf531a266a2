import type { More } from '../deferred/more.ts'
import type { OneStopEventName, OneStopEvents } from '../loader/panel.ts'
import type { Conversation } from './conversation.ts'
import type { PanelState } from './state.ts'

/** Where the eyes and the focus go after a change. `reply` scrolls to the newest question, `heading` moves the focus too. */
export type Focus = 'reply' | 'heading' | 'box' | 'code' | undefined

/** What the conversation, and what comes with the second file, need of the panel around them. */
export interface Stage {
  /** Where the worker is, with a slash at the end. */
  readonly base: string
  /** What the panel is drawn in. */
  readonly place: HTMLElement
  readonly conversation: Conversation
  state(): PanelState
  /** Whether the panel floats open over the page. */
  readonly isOpen: boolean
  needMore(): Promise<More | undefined>
  emit<Name extends OneStopEventName>(name: Name, detail: OneStopEvents[Name]): void
  show(changes: Partial<PanelState>, focus?: Focus): void
}
