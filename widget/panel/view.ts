import type { More } from '../deferred/more.ts'
import type { StringKey } from '../strings/en.ts'
import type { Actions } from './actions.ts'
import { fill } from './fill.ts'
import type { PanelState } from './state.ts'

/** What every view gets: the state, what can be done, and the words in the person's language. */
export interface View {
  state: PanelState
  actions: Actions
  /** What comes with the second file; asking for it fetches it, and the view is drawn again when it is there. */
  readonly more: More | undefined
  say(key: StringKey, values?: Record<string, string | number>): string
}

export function createView(state: PanelState, actions: Actions): View {
  return {
    state,
    actions,
    get more() {
      if (!state.more) void actions.needMore()
      return state.more
    },
    say: (key, values) => fill(state.strings[key] ?? '', values),
  }
}
