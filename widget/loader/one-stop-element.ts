import { type Language, languageOfTag } from '../../worker/contract/index.ts'
import type { OneStopCall, OneStopEvent, OneStopEvents, OneStopElement as PublicElement } from '../one-stop.d.ts'
import type { Trust } from '../trust/create-trust.ts'
import { bakedPhone } from './baked.ts'
import { baked } from './baked-values.ts'
import { launcherStyle } from './launcher-style.ts'
import { failedView, launcherView, make } from './launcher-view.ts'
import type { ScriptFile } from './load-script.ts'
import { pageLanguage, WORDS } from './page-language.ts'
import type { Panel, PanelElement, PanelFactory } from './panel.ts'

/** How long a click waits for the panel's file before the person sees whom to call. */
const PANEL_PATIENCE_MS = 2500

/**
 * A help widget: a button that opens a panel where people ask in their own words and read the approved answer.
 * This class is the launcher alone; the panel is a second file, fetched when someone comes near the button.
 *
 * @tag one-stop
 * @attr {string} agency - Id of the agency whose page this is ("va"): its answers come first, its contacts are shown.
 * @attr {string} language - Language of the interface; without it, the page's `lang`.
 * @attr {"bottom-right"|"bottom-left"|"top-right"|"top-left"} position - Corner of the window.
 * @attr {"light"|"dark"} text - Words on the accent: white, or black for a pale accent.
 * @attr {boolean} open - Shows the panel as soon as the page has loaded.
 * @attr {boolean} inline - Shows the panel in the page's flow, without a launcher.
 * @attr {"light"|"dark"} theme - Pins the colours; without it they follow the reader's setting.
 * @attr {boolean} nostorage - Keeps nothing in sessionStorage: the conversation ends with the page.
 * @attr {"off"} suggestions - Suggests no answers while somebody types.
 * @slot - Shown until the script has come, and when it cannot work: a plain link to the ask page.
 * @csspart launcher - The button.
 * @csspart panel - The panel.
 * @csspart header - Its title bar.
 * @fires one-stop-ready - The panel can be used.
 * @fires one-stop-open - The panel was opened.
 * @fires one-stop-close - The panel was closed.
 * @fires one-stop-reply - A reply is on the screen: `{ reply, kind, answer? }`, ids only.
 * @fires one-stop-feedback - Someone rated an answer: `{ reply, answer, helpful, reason? }`.
 * @fires one-stop-error - Something failed: `{ problem }`, a code.
 * @cssproperty --one-stop-accent - Buttons and links, any colour; darkened by itself where words on it could not be read (lightened, under dark words). Default #0b4f8a.
 * @cssproperty --one-stop-font - Font family. Default: the system's.
 * @cssproperty --one-stop-offset-bottom - Distance of the launcher from the bottom, or the top. Default 24px.
 * @cssproperty --one-stop-offset-side - Distance from the side. Default 24px.
 * @cssproperty --one-stop-z-index - Layer of the launcher; the open panel is in the top layer. Default 2147483647.
 * @cssproperty --one-stop-radius - Corners of the launcher. Default 24px.
 */
export class OneStopElement extends HTMLElement implements PublicElement, PanelElement {
  static readonly observedAttributes = ['agency', 'language', 'open', 'inline']
  /** Where the script came from; set once, by define.ts. */
  declare static base: string
  declare static trust: Trust | null | undefined
  declare static load: (file: ScriptFile) => Promise<unknown>
  /** Set by the panel's file when it runs. */
  declare static createPanel: PanelFactory | undefined
  /** Set by the panel's file for the deferred one, whose templates must be of one and the same making. */
  declare static templates: unknown
  /** Set by the deferred file for the panel's. */
  declare static deferred: unknown
  static #first: OneStopElement | undefined
  static #calls: OneStopCall[] = []

  /** Called when the element has left the page. @internal */
  declare removed: (() => void) | undefined
  /** The button that opens the panel; focus returns to it. None where only a plain link can be shown. @internal */
  declare launcher: HTMLElement | undefined
  #panel: Panel | undefined
  #loading: Promise<Panel | undefined> | undefined
  #failed: HTMLElement | undefined
  readonly #watch = new MutationObserver(() => this.#changed())

  /** Runs `call` with the page's first <one-stop>, now or when there is one. An error in it stays in the console. */
  static whenFirst(call: OneStopCall) {
    const first = OneStopElement.#first
    if (first) attempt(() => call(first))
    else OneStopElement.#calls.push(call)
  }

  get agency() {
    return this.getAttribute('agency') ?? ''
  }

  set agency(id: string) {
    this.setAttribute('agency', id)
  }

  /** The interface's language: the attribute, else the page's, else English. */
  get language(): Language {
    return languageOfTag(this.getAttribute('language')) ?? pageLanguage(this)
  }

  set language(tag: string) {
    this.setAttribute('language', tag)
  }

  /** The agency's main number, from the build. @internal */
  get phone() {
    return bakedPhone(this.agency)
  }

  /** Opens the panel and puts the focus in the question box. */
  open() {
    this.#withPanel((panel) => panel.open())
  }

  close() {
    this.#panel?.close()
  }

  /** Opens the panel and asks. The words go to the worker and nowhere else. */
  ask(question: string) {
    this.#withPanel((panel) => {
      panel.open()
      panel.ask(String(question))
    })
  }

  /** Listens to `one-stop-…` by its short name. @returns A function that stops it. */
  on<Name extends OneStopEvent>(name: Name, listener: (detail: OneStopEvents[`one-stop-${Name}`]) => void): () => void {
    const heard = ({ detail }: CustomEventInit) => listener(detail)
    this.addEventListener(`one-stop-${name}`, heard)
    return () => this.removeEventListener(`one-stop-${name}`, heard)
  }

  /** Tells the page. @internal */
  emit<Name extends keyof OneStopEvents>(name: Name, detail: OneStopEvents[Name]) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }

  connectedCallback() {
    if (!this.shadowRoot) this.#attach()
    this.#watch.observe(document, { subtree: true, attributeFilter: ['lang', 'xml:lang'] })
    this.#changed()
    if (this.matches('[open], [inline]') || wasOpen(this.agency)) this.#withPanel((panel) => panel.open(true))
    OneStopElement.#first ??= this
    const calls = OneStopElement.#calls
    OneStopElement.#calls = []
    calls.forEach(OneStopElement.whenFirst)
  }

  disconnectedCallback() {
    this.#watch.disconnect()
    if (OneStopElement.#first === this) OneStopElement.#first = undefined
    this.removed?.()
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null) {
    if (!this.isConnected) return
    if (name !== 'open') this.#changed()
    else if (value === null) this.close()
    else this.open()
  }

  #attach() {
    const root = this.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(launcherStyle)
    root.adoptedStyleSheets = [sheet]
    const isLink = OneStopElement.trust === null
    const launcher = launcherView(this.language, isLink ? this.#askUrl : '')
    // A page that forbids our Trusted Types policy: nothing can be made of templates, so its own link stays, or ours.
    const place = isLink ? root.appendChild(make('slot')) : root
    place.append(launcher)
    if (isLink) return
    launcher.onclick = () => this.open()
    // The rest is fetched while the finger or the pointer is on its way.
    launcher.onpointerenter = launcher.onfocus = () => void this.#load()
    launcher.ariaExpanded = 'false'
    this.launcher = launcher
  }

  get #askUrl() {
    return `${OneStopElement.base}ask?agency=${encodeURIComponent(this.agency)}&language=${this.language}`
  }

  #changed() {
    const { launcher, language } = this
    if (launcher) {
      launcher.textContent = WORDS[language][0]
      launcher.lang = language
    }
    this.#panel?.changed()
  }

  #load() {
    this.#loading ??= this.#fetch()
    return this.#loading
  }

  async #fetch() {
    try {
      if (!OneStopElement.createPanel) await OneStopElement.load(baked.panel)
      this.#panel = OneStopElement.createPanel?.(this)
      if (this.#panel) this.emit('one-stop-ready', {})
    } catch {
      this.#loading = undefined // the next try fetches again
    }
    return this.#panel
  }

  #withPanel(use: (panel: Panel) => void) {
    this.#failed?.remove()
    if (this.#panel) return use(this.#panel)
    const { launcher } = this
    if (!launcher) return
    launcher.ariaBusy = 'true'
    const slow = setTimeout(() => this.fail(), PANEL_PATIENCE_MS)
    void this.#load().then((panel) => {
      clearTimeout(slow)
      launcher.ariaBusy = 'false'
      if (!panel) return this.fail()
      this.#failed?.remove()
      attempt(() => use(panel))
    })
  }

  /** Shows whom to call, and the launcher to try again. @internal */
  fail() {
    if (this.#failed?.isConnected) return
    this.#failed = failedView(this.phone, this.language, this.#askUrl)
    this.launcher?.before(this.#failed)
    this.emit('one-stop-error', { problem: 'unreachable' })
  }
}

/** Whether the person left the panel open, with a conversation, on the page before. A page or a browser may forbid storage. */
function wasOpen(agency: string) {
  try {
    return sessionStorage[`one-stop!${agency}`]
  } catch {}
}

/** Nothing of ours, and no queued call, throws in the host's page. */
function attempt(run: () => void) {
  try {
    run()
  } catch (error) {
    console.error('one-stop:', error)
  }
}
