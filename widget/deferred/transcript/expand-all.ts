import type { PanelContext } from '../../panel/ports.ts'

/** Shows every answer whole, and closes the menu. */
export function expandAll(panel: PanelContext) {
  for (const entry of panel.state.thread)
    if (entry.kind === 'answer') panel.conversation.replace(entry, { ...entry, expanded: true }, undefined)
  panel.show({ menu: false })
}
