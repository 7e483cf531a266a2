import { LitElement } from 'lit'
import type { AnswerLink, Language } from '../../worker/contract/index.ts'
import type { Panel } from '../loader/panel.ts'
import type { OneStopEvents } from '../one-stop.d.ts'
import { Conversation } from './conversation.ts'
import { DialogFrame } from './dialog-frame.ts'
import { firstState, suggesting } from './first-state.ts'
import { loadStrings } from './load-strings.ts'
import { lookAt } from './look-at.ts'
import type { PanelHost } from './panel-host.ts'
import type { Actions, Deferred, Focus, PanelContext } from './ports.ts'
import type { Entry, PanelState } from './state.ts'
import { panelStyle } from './style.ts'
import { Suggester } from './suggester.ts'
import { panelView } from './view/panel-view.ts'
import { createView } from './view.ts'

/** What comes later did not come: it is fetched again when it is asked for, but no sooner than this. */
const AGAIN_MS = 2500

/**
 * The panel: holds the state, draws it, and puts the focus where a person expects it. It draws into itself, within the
 * shadow root of `<one-stop>`: parts, focus and live regions have that one root to live in.
 */
export class OneStopPanel extends LitElement implements Panel, Actions, PanelContext {
  static override properties = { state: { attribute: false }, deferred: { attribute: false } }

  /** All that is on the screen. */
  declare state: PanelState
  /** What came with the deferred file, if it is there. */
  declare deferred: Deferred | undefined
  readonly base: string
  readonly place = this
  readonly conversation = new Conversation(this)
  readonly #host: PanelHost
  readonly #frame: DialogFrame
  readonly #suggester = new Suggester(this)
  #focus: Focus
  /** The language chosen in the panel; the page's holds until then, and again once the page changes its own. */
  #chosen: Language | undefined
  #pageLanguage: Language
  /** As the page has it: the worker may not know it, and the state then has none. */
  #agency: string
  #loading: Promise<Deferred | undefined> | undefined
  /** The frame that it opens with. */
  #coming = 0

  constructor(host: PanelHost) {
    super()
    const { element, root, base } = host
    this.#host = host
    this.base = base
    this.#pageLanguage = element.language
    this.#agency = element.agency
    this.#frame = new DialogFrame(this, host)
    adopt(root, panelStyle)
    this.show(firstState(host))
    void this.#speak(element.language)
  }

  get isOpen() {
    return this.#frame.isOpen && !this.state.inline
  }

  emit<Name extends keyof OneStopEvents>(name: Name, detail: OneStopEvents[Name]) {
    this.#host.element.emit(name, detail)
  }

  /**
   * Changes what is on the screen, now and not with the next task: a phone shows its keyboard only for a focus that
   * moves within the tap.
   */
  show(changes: Partial<PanelState>, focus?: Focus) {
    this.state = { ...this.state, now: new Date(), ...changes }
    this.#focus = focus
    const failed = { thread: [{ kind: 'problem', code: 'failed', values: {} }] } satisfies Partial<PanelState>
    const ways = [() => this.performUpdate(), () => this.afresh(), () => this.afresh(failed), () => this.#giveUp()]
    ways.some(works)
  }

  /** Nothing can be drawn: the launcher shows whom to call. */
  #giveUp() {
    const { element, launcher } = this.#host
    this.#frame.isOpen = false
    launcher.hidden = false
    element.fail()
  }

  afresh(changes: Partial<PanelState> = {}) {
    const box = this.querySelector<HTMLInputElement>('#question')
    const isInside = this.contains(this.#host.root.activeElement)
    const end = document.createComment('')
    this.replaceChildren(end)
    this.renderOptions.renderBefore = end
    this.state = { ...this.state, ...changes }
    this.performUpdate()
    const fresh = this.querySelector<HTMLInputElement>('#question')
    if (box && fresh) fresh.value = box.value
    if (this.#frame.isOpen) this.#frame.open(!isInside)
  }

  protected override createRenderRoot() {
    return this
  }

  protected override render() {
    return panelView(createView(this.state, this, this.deferred))
  }

  protected override updated() {
    const focus = this.#focus
    this.#focus = undefined
    this.deferred?.persist(this)
    if (focus) lookAt(focus, this)
  }

  open(quietly = false) {
    cancelAnimationFrame(this.#coming)
    // A popover that opens before the page's first frame takes the focus from the page's `autofocus` field, inert or not.
    if (quietly) this.#coming = requestAnimationFrame(() => this.isConnected && this.#open(true))
    else this.#open(false)
  }

  #open(quietly: boolean) {
    const { isOpen, isPhone } = this.#frame
    // On a phone the panel is the whole screen: it comes back over a page only when somebody asks for it.
    if (isOpen || (quietly && isPhone && !this.#host.element.matches('[open], [inline]'))) return
    this.#frame.open(quietly)
    if (!quietly && !this.state.inline) lookAt('box', this)
    if (this.#hasKept()) void this.loadDeferred()
    this.emit('one-stop-open', {})
    this.show({})
  }

  close() {
    cancelAnimationFrame(this.#coming)
    if (!this.#frame.close()) return
    this.emit('one-stop-close', {})
    this.show({})
  }

  changed() {
    const { element } = this.#host
    const { agency, language } = element
    const inline = element.hasAttribute('inline')
    if (agency !== this.#agency) this.show({ agency, contacts: undefined })
    this.#agency = agency
    if (inline !== this.state.inline) this.show({ inline })
    this.show({ suggesting: suggesting(element) })
    if (language === this.#pageLanguage) return
    this.#pageLanguage = language
    this.#chosen = undefined
    void this.#speak(language)
  }

  ask(question: string) {
    this.#suggester.stop()
    return this.conversation.ask(question)
  }

  retry(entry: Entry & { question?: string }) {
    this.conversation.retry(entry)
  }

  showPeople() {
    this.show({ thread: [...this.state.thread, { kind: 'people' }] }, 'heading')
  }

  toggleMenu() {
    this.show({ menu: !this.state.menu })
  }

  speak(language: Language) {
    this.#chosen = language
    this.show({ menu: false })
    void this.#speak(language)
  }

  send() {
    const box = this.querySelector<HTMLInputElement>('#question')
    if (box && this.ask(box.value)) box.value = ''
  }

  pickSuggestion(link: AnswerLink) {
    const box = this.querySelector<HTMLInputElement>('#question')
    this.#suggester.stop()
    if (box) box.value = ''
    this.conversation.pickSuggestion(link)
  }

  readonly typed = ({ target }: Event) => {
    if (this.state.suggesting && target instanceof HTMLInputElement) this.#suggester.typed(target.value)
  }

  readonly pressed = (event: KeyboardEvent) => {
    this.#suggester.key(event, (link) => this.pickSuggestion(link))
    const { key, defaultPrevented, isComposing } = event
    if (key === 'Enter' && !defaultPrevented && !isComposing) this.send()
  }

  readonly left = () => this.#suggester.hide()

  /** Whom to reach, once somebody may need to know. */
  needContacts() {
    if (this.state.contacts) return
    this.state.contacts = []
    void this.loadDeferred().then((deferred) => deferred?.findContacts(this))
  }

  /**
   * Views that need more than is here ask for it each time they are drawn; it is fetched once, and again if that
   * failed.
   */
  loadDeferred() {
    this.#loading ??= this.#host.fetchDeferred().then((deferred) => {
      if (deferred) this.#use(deferred)
      else setTimeout(() => (this.#loading = undefined), AGAIN_MS)
      return deferred
    })
    return this.#loading
  }

  withDeferred(use: (deferred: Deferred, panel: PanelContext) => unknown) {
    void this.loadDeferred().then((deferred) => {
      if (deferred) use(deferred, this)
      else
        this.show({ thread: [...this.state.thread, { kind: 'problem', code: 'unreachable', values: {} }] }, 'heading')
    })
  }

  #use(deferred: Deferred) {
    adopt(this.#host.root, deferred.style)
    deferred.start(this)
    this.deferred = deferred
    this.show({ strings: { ...deferred.strings, ...this.state.strings } })
    this.needContacts()
  }

  async #speak(language: Language) {
    const strings = await loadStrings(language, this.base)
    if ((this.#chosen ?? this.#pageLanguage) !== language || !strings) return
    this.show({ language, strings: { ...this.deferred?.strings, ...strings }, contacts: undefined })
    if (this.deferred) this.needContacts()
  }

  /** Whether the page before left a conversation. */
  #hasKept() {
    try {
      return `one-stop:${this.#agency}` in sessionStorage
    } catch {
      return false
    }
  }
}

/** Whether something can be done at all: what a view throws must not leave a person with nothing. */
function works(run: () => void) {
  try {
    run()
    return true
  } catch (error) {
    console.error('one-stop:', error)
    return false
  }
}

function adopt(root: ShadowRoot, style: string) {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
}
