import type { Stage } from '../panel/stage.ts'
import type { Entry } from '../panel/state.ts'

interface Kept {
  thread: Entry[]
  done?: string[]
}

function hostOf(stage: Stage): Element | undefined {
  const root = stage.place.getRootNode()
  return root instanceof ShadowRoot ? root.host : undefined
}

/** One conversation for each agency of a site, in this tab alone, gone with it. The panel's start looks for the same key. */
function keyOf(stage: Stage, mark = ':') {
  return `one-stop${mark}${hostOf(stage)?.getAttribute('agency') ?? ''}`
}

function mayStore(stage: Stage) {
  return hostOf(stage)?.hasAttribute('nostorage') === false
}

/**
 * Keeps what was said, and whether the panel is open (the launcher looks for that), so that both survive a page change; an empty conversation
 * leaves nothing. A page or a browser may forbid storage.
 */
export function keep(stage: Stage) {
  const { thread: all, done } = stage.state()
  const thread = all.filter(({ kind }) => kind !== 'pending' && kind !== 'code')
  const isKept = thread.length > 0 && mayStore(stage)
  try {
    put(keyOf(stage), isKept && JSON.stringify({ thread, done }))
    put(keyOf(stage, '!'), isKept && stage.isOpen && '1')
  } catch {
    // Forbidden or full: the conversation ends with the page.
  }
}

function put(key: string, value: string | false) {
  if (value) sessionStorage.setItem(key, value)
  else sessionStorage.removeItem(key)
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
