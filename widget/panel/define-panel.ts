// Start of the panel's file: hands the panel to the element that loaded it.
import type { OneStopElement } from '../loader/one-stop-element.ts'
import { OneStopPanel } from './one-stop-panel.ts'

const element = customElements.get('one-stop') as typeof OneStopElement | undefined
if (element) element.createPanel = (host) => new OneStopPanel(host)
