// Start of the panel's file: hands the panel to the element that loaded it.
import type { OneStopElement } from '../loader/one-stop-element.ts'
import { OneStopPanel } from './one-stop-panel.ts'
import { panelHost } from './panel-host.ts'

const element = customElements.get('one-stop') as typeof OneStopElement | undefined
if (element)
  element.createPanel = (widget) => {
    const host = panelHost(widget, element.base)
    return host && new OneStopPanel(host)
  }
