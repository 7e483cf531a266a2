import { successor } from '../../panel/entry-key.ts'
import type { PanelContext } from '../../panel/ports.ts'
import type { AnswerEntry } from '../../panel/state.ts'

const PARTS = '.body > *, .steps > li'

/** Shows the rest of an answer, and moves the focus to where it begins. */
export function expand(entry: AnswerEntry, panel: PanelContext) {
  const known = new Set(panel.place.querySelectorAll(PARTS))
  const whole = successor(entry, { ...entry, expanded: true })
  panel.show({ thread: panel.state.thread.map((one) => (one === entry ? whole : one)) })
  const first = [...panel.place.querySelectorAll<HTMLElement>(PARTS)].find((element) => !known.has(element))
  if (!first) return
  first.tabIndex = -1
  first.focus()
}
