import type { Stage } from '../../panel/stage.ts'

/** Shows every answer whole, and closes the menu. */
export function expandAll(stage: Stage) {
  const thread = stage.state().thread.map((entry) => (entry.kind === 'answer' ? { ...entry, expanded: true } : entry))
  stage.show({ thread, menu: false })
}
