// Start of the panel's file: registers the panel, hands it to the element that loaded it, and its templates to the
// deferred file.
import type { ScriptFile } from '../loader/load-script.ts'
import type { OneStopElement } from '../loader/one-stop-element.ts'
import { createPanel } from './create-panel.ts'
import { OneStopPanel } from './one-stop-panel.ts'
import type { Deferred } from './ports.ts'
import { html, keyed, nothing } from './templates.ts'

declare const ONE_STOP_DEFERRED: ScriptFile

const element = customElements.get('one-stop') as typeof OneStopElement | undefined
// Two elements that are opened at once load this file twice.
if (element && !element.createPanel) {
  customElements.define('one-stop-panel', OneStopPanel)
  element.templates = { html, keyed, nothing }
  const fetchDeferred = () =>
    element.load(ONE_STOP_DEFERRED).then(
      () => element.deferred as Deferred | undefined,
      () => undefined,
    )
  element.createPanel = (widget) => createPanel(widget, element.base, fetchDeferred)
}
