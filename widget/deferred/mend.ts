import type { PanelContext } from '../panel/ports.ts'
import { type Fields, fieldsOf, restoreFields, watchFocus } from './fields.ts'

/** A page that takes our nodes away again and again is not fought for ever. */
const MOST_TIMES = 20

const WHAT = { childList: true, subtree: true }

interface Watched {
  observer: MutationObserver
  /** Elements that we drew. */
  drawn: WeakSet<Node>
  /** Elements that somebody else put in, with all in them: a translator's, a password manager's. */
  foreign: WeakSet<Node>
  /** The fields that we drew last: what is typed stays in them, though they were taken away. */
  fields: Fields
}

const watched = new WeakMap<PanelContext, Watched>()

/**
 * Draws afresh where elements of ours were taken away by others (an overlay that writes `innerHTML` anew leaves copies
 * that nothing answers). Texts that translators replace need no help: see `panel/templates.ts`.
 */
export function mend(panel: PanelContext) {
  let times = 0
  const { place } = panel
  const focusedField = watchFocus(place)
  const drawn = new WeakSet<Node>()
  const foreign = new WeakSet<Node>()
  const observer = new MutationObserver((records) => {
    const gone = records.flatMap(({ removedNodes }) => [...removedNodes])
    for (const { addedNodes } of records) for (const node of addedNodes) foreign.add(node)
    if (!gone.some((node) => drawn.has(node) && !node.isConnected) || times++ >= MOST_TIMES) return
    const { fields } = known
    const focused = focusedField()
    panel.afresh()
    restoreFields(place, fields, focused)
  })
  const known: Watched = { observer, drawn, foreign, fields: [] }
  observer.observe(place, WHAT)
  watched.set(panel, known)
}

/** What has changed up to here, we drew ourselves. */
export function drewOurselves(panel: PanelContext) {
  const known = watched.get(panel)
  if (!known) return
  const { observer, drawn, foreign } = known
  // To begin anew is to forget; an old polyfill's takeRecords() does not.
  observer.disconnect()
  observer.observe(panel.place, WHAT)
  known.fields = fieldsOf(panel.place)
  for (const element of panel.place.querySelectorAll('*')) {
    const isForeign = foreign.has(element) || (element.parentNode && foreign.has(element.parentNode))
    const kind = isForeign ? foreign : drawn
    kind.add(element)
  }
}
