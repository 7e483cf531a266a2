// Start of the panel's file: hands the panel to the element that loaded it, and its templates to the deferred file.
import type { ScriptFile } from '../loader/load-script.ts'
import type { OneStopElement } from '../loader/one-stop-element.ts'
import { html, parseWith } from '../template/template.ts'
import { OneStopPanel } from './one-stop-panel.ts'
import { panelHost } from './panel-host.ts'
import type { Deferred } from './ports.ts'

declare const ONE_STOP_DEFERRED: ScriptFile

const element = customElements.get('one-stop') as typeof OneStopElement | undefined
if (element) {
  parseWith(element.trust)
  element.html = html
  const fetchDeferred = () =>
    element.load(ONE_STOP_DEFERRED).then(
      () => element.deferred as Deferred | undefined,
      () => undefined,
    )
  element.createPanel = (widget) => {
    const host = panelHost(widget, element.base, fetchDeferred)
    return host && new OneStopPanel(host)
  }
}
