// The one file that registers <one-stop>: the start of `one-stop.js`. A second copy of the script finds the tag taken
// and stops.
import { connectQueue } from './loader/connect-queue.ts'
import { elementFromScript } from './loader/element-from-script.ts'
import { loadScript } from './loader/load-script.ts'
import { OneStopElement } from './loader/one-stop-element.ts'
import { createTrust } from './trust/create-trust.ts'

// The browser's own word for it: an SVG script cannot have a `src`.
const script = document.currentScript as HTMLScriptElement | null

if (!customElements.get('one-stop')) {
  // A module script has no currentScript; then the page's own address is the best guess.
  OneStopElement.base = new URL('.', script?.src || location.href).href
  OneStopElement.trust = createTrust()
  OneStopElement.load = (file) => loadScript(file, OneStopElement.base, script?.nonce, OneStopElement.trust)
  customElements.define('one-stop', OneStopElement)
  connectQueue()
}
if (script) elementFromScript(script)
