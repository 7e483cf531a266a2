import type { Stage } from '../panel/stage.ts'
import type { Entry } from '../panel/state.ts'

interface Kept {
  thread: Entry[]
  done?: string[]
}

/** One conversation for each agency of a site, in this tab alone, gone with it. The panel's start looks for the same key. */
function keyOf(stage: Stage) {
  return `one-stop:${stage.state().agency}`
}

function mayStore(stage: Stage) {
  const root = stage.place.getRootNode()
  return root instanceof ShadowRoot && !root.host.hasAttribute('nostorage')
}

/** Keeps what was said, so that it survives a page change; an empty conversation leaves nothing. A page or a browser may forbid storage. */
export function keep(stage: Stage) {
  const thread = stage.state().thread.filter(({ kind }) => kind !== 'pending' && kind !== 'code')
  try {
    const { done } = stage.state()
    if (thread.length && mayStore(stage)) sessionStorage.setItem(keyOf(stage), JSON.stringify({ thread, done }))
    else sessionStorage.removeItem(keyOf(stage))
  } catch {
    // Forbidden or full: the conversation ends with the page.
  }
}

/** Brings back what was said on the page before. What cannot be shown any more (an older build wrote it) is dropped. */
export function restore(stage: Stage) {
  try {
    const kept = sessionStorage.getItem(keyOf(stage))
    if (!kept || stage.state().thread.length || !mayStore(stage)) return
    const { thread, done = [] }: Kept = JSON.parse(kept)
    stage.show({ thread, done }, 'reply')
  } catch {
    stage.show({ thread: [] })
  }
}
