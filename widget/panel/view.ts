import type { Actions, Deferred, View } from './ports.ts'
import { say } from './say.ts'
import type { PanelState } from './state.ts'

/** @param loaded - The deferred file, if it is there. */
export function createView(state: PanelState, actions: Actions, loaded: Deferred | undefined): View {
  return {
    state,
    actions,
    loaded,
    get deferred() {
      if (!loaded) void actions.loadDeferred()
      return loaded
    },
    say: (key, values) => say(state.strings, key, values),
  }
}
