import { toJson } from '../panel/call-api.ts'
import type { PanelContext } from '../panel/ports.ts'
import type { Entry } from '../panel/state.ts'

interface Kept {
  thread: Entry[]
  done?: string[]
}

function hostOf(panel: PanelContext): Element | undefined {
  const root = panel.place.getRootNode()
  return root instanceof ShadowRoot ? root.host : undefined
}

/**
 * One conversation for each agency of a site, in this tab alone, gone with it. The panel's start looks for the same
 * key.
 */
function keyOf(panel: PanelContext, mark = ':') {
  return `one-stop${mark}${hostOf(panel)?.getAttribute('agency') ?? ''}`
}

/** Whether the page lets us keep anything. */
export function mayStore(panel: PanelContext) {
  return hostOf(panel)?.hasAttribute('nostorage') === false
}

/**
 * Keeps what was said, and whether the panel is open (the launcher looks for that), so that both survive a page change;
 * an empty conversation leaves nothing. A page or a browser may forbid storage.
 */
export function persist(panel: PanelContext) {
  const { thread: all, done } = panel.state
  const thread = all.filter(({ kind }) => kind !== 'pending' && kind !== 'code')
  const isKept = thread.length > 0 && mayStore(panel)
  try {
    put(keyOf(panel), isKept && toJson({ thread, done }))
    put(keyOf(panel, '!'), isKept && panel.isOpen && '1')
  } catch {
    // Forbidden or full: the conversation ends with the page.
  }
}

function put(key: string, value: string | false) {
  if (value) sessionStorage.setItem(key, value)
  else sessionStorage.removeItem(key)
}

/** Keeps words on answers that the worker does not have yet, for the next page. */
export function keepUnsent(panel: PanelContext, said: readonly { reply: string }[]) {
  try {
    put(keyOf(panel, '~'), said.length > 0 && mayStore(panel) && toJson(said))
  } catch {
    // Forbidden or full: they are sent from this page or not at all.
  }
}

export function unsentOf(panel: PanelContext): { reply: string }[] {
  try {
    const kept: unknown = mayStore(panel) && JSON.parse(sessionStorage.getItem(keyOf(panel, '~')) ?? '')
    return Array.isArray(kept) ? kept.filter((one) => one?.reply) : []
  } catch {
    return []
  }
}

/** Brings back what was said on the page before. What cannot be shown any more (an older build wrote it) is dropped. */
export function restore(panel: PanelContext) {
  const kept = keptOf(panel)
  if (!kept || panel.state.thread.length) return
  panel.show(kept, 'reply')
  if (panel.state.thread !== kept.thread) panel.show({ thread: [] })
}

/** @returns undefined where nothing was kept, or it cannot be read: that is no reason to touch what is on the screen. */
function keptOf(panel: PanelContext): Required<Kept> | undefined {
  try {
    const kept = mayStore(panel) && sessionStorage.getItem(keyOf(panel))
    if (!kept) return undefined
    const { thread, done = [] }: Kept = JSON.parse(kept)
    return { thread: thread.map(asKept), done }
  } catch {
    return undefined
  }
}

/** What was on its way when the page went may not have come; and what was asked on the page before is not asked again. */
function asKept(entry: Entry): Entry {
  if (entry.kind === 'answer') return { ...entry, survey: undefined }
  return 'sending' in entry ? { ...entry, sending: false } : entry
}
