import type { PanelElement } from '../loader/panel.ts'
import { OneStopPanel } from './one-stop-panel.ts'
import type { PanelHost } from './panel-host.ts'
import { registerAccent } from './register-accent.ts'

/** @returns undefined where the element shows no launcher: a plain link stands in for everything then. */
export function createPanel(
  element: PanelElement,
  base: string,
  fetchDeferred: PanelHost['fetchDeferred'],
): OneStopPanel | undefined {
  const { shadowRoot: root, launcher } = element
  if (!root || !launcher) return undefined
  registerAccent()
  const panel = new OneStopPanel({ element, root, launcher, base, fetchDeferred })
  root.append(panel)
  return panel
}
