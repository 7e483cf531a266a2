import type { PanelContext } from '../../panel/ports.ts'

/** Shows every answer whole, and closes the menu. */
export function expandAll(panel: PanelContext) {
  const thread = panel.state().thread.map((entry) => (entry.kind === 'answer' ? { ...entry, expanded: true } : entry))
  panel.show({ thread, menu: false })
}
