// The one file that registers <one-stop>: the start of `one-stop.js`. A second copy of the script finds the tag taken
// and stops.
import { connectQueue } from './loader/connect-queue.ts'
import { elementFromScript } from './loader/element-from-script.ts'
import { loadScript } from './loader/load-script.ts'
import { OneStopElement } from './loader/one-stop-element.ts'
import { createTrust } from './trust/create-trust.ts'

// The browser's own word for it: an SVG script cannot have a `src`. A module has no currentScript: then the tag is looked
// for, and where none is found (in a shadow root) the page's own address is the best guess.
const script = (document.currentScript ??
  document.querySelector('script[src*="/one-stop"]')) as HTMLScriptElement | null
const address = script?.src || document.baseURI

if (!customElements.get('one-stop')) {
  OneStopElement.base = new URL('.', address).href
  OneStopElement.trust = createTrust()
  OneStopElement.load = (file) => loadScript(file, OneStopElement.base, script?.nonce, OneStopElement.trust)
  customElements.define('one-stop', OneStopElement)
  connectQueue()
}
elementFromScript({ ...script?.dataset }, address)
