import type { PanelContext } from '../panel/ports.ts'

/** A page that takes our nodes away again and again is not fought for ever. */
const MOST_TIMES = 20

const WHAT = { childList: true, subtree: true }

interface Watched {
  observer: MutationObserver
  /** Elements that we drew. */
  drawn: WeakSet<Node>
  /** Elements that somebody else put in: a translator's, a password manager's. */
  foreign: WeakSet<Node>
}

const watched = new WeakMap<PanelContext, Watched>()

/**
 * Draws afresh where elements of ours were taken away by others (an overlay that writes `innerHTML` anew leaves copies
 * that nothing answers). Texts that translators replace need no help: see `panel/templates.ts`.
 */
export function mend(panel: PanelContext) {
  let times = 0
  const drawn = new WeakSet<Node>()
  const foreign = new WeakSet<Node>()
  const observer = new MutationObserver((records) => {
    const gone = records.flatMap(({ removedNodes }) => [...removedNodes])
    for (const { addedNodes } of records) for (const node of addedNodes) foreign.add(node)
    if (gone.some((node) => drawn.has(node) && !node.isConnected) && times++ < MOST_TIMES) panel.afresh()
  })
  observer.observe(panel.place, WHAT)
  watched.set(panel, { observer, drawn, foreign })
}

/** What has changed up to here, we drew ourselves. */
export function drewOurselves(panel: PanelContext) {
  const { observer, drawn, foreign } = watched.get(panel) ?? {}
  // To begin anew is to forget; an old polyfill's takeRecords() does not.
  observer?.disconnect()
  observer?.observe(panel.place, WHAT)
  for (const element of panel.place.querySelectorAll('*')) if (!foreign?.has(element)) drawn?.add(element)
}
