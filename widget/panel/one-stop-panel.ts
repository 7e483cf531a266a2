import type { AnswerLink, Language } from '../../worker/contract/index.ts'
import type { OneStopEventName, OneStopEvents, Panel } from '../loader/panel.ts'
import { en } from '../strings/en.ts'
import { render } from '../template/template.ts'
import { Conversation } from './conversation.ts'
import { DialogFrame } from './dialog-frame.ts'
import { languages, loadStrings } from './load-strings.ts'
import { lookAt } from './look-at.ts'
import type { PanelHost } from './panel-host.ts'
import type { Actions, Deferred, Focus, PanelContext } from './ports.ts'
import type { AnswerEntry, Entry, PanelState } from './state.ts'
import { panelStyle } from './style.ts'
import { Suggester } from './suggester.ts'
import { panelView } from './view/panel-view.ts'
import { createView } from './view.ts'

/** What comes later did not come: it is fetched again when it is asked for, but no sooner than this. */
const AGAIN_MS = 2500

/** The panel: holds the state, draws it, and puts the focus where a person expects it. */
export class OneStopPanel implements Panel, Actions, PanelContext {
  readonly base: string
  readonly place = document.createElement('div')
  readonly conversation: Conversation
  readonly #host: PanelHost
  readonly #frame: DialogFrame
  readonly #suggester = new Suggester(this)
  #state: PanelState
  /** The language chosen in the panel; the page's holds until then, and again once the page changes its own. */
  #chosen: Language | undefined
  #pageLanguage: Language
  /** As the page has it: the worker may not know it, and the state then has none. */
  #agency: string
  #deferred: Deferred | undefined
  #loading: Promise<Deferred | undefined> | undefined

  constructor(host: PanelHost) {
    this.#host = host
    this.base = host.base
    const { agency, language, phone } = host.element
    this.#pageLanguage = language
    this.#agency = agency
    const inline = host.element.hasAttribute('inline')
    // Own, though empty: some pages add properties to every object, and the state is read by name.
    const empty = {
      contacts: undefined,
      thread: [],
      menu: false,
      inputError: '',
      status: '',
      alert: '',
      suggestions: [],
      active: -1,
    }
    this.#state = {
      ...empty,
      language: 'en',
      strings: en,
      languages,
      agency,
      base: host.base,
      phone,
      inline,
      suggesting: suggesting(host),
      now: new Date(),
    }
    adopt(host.root, panelStyle)
    host.root.append(this.place)
    this.#frame = new DialogFrame(this.place, host)
    this.conversation = new Conversation(this)
    this.show({})
    void this.#speak(language)
  }

  get isOpen() {
    return this.#frame.isOpen && !this.#state.inline
  }

  state() {
    return this.#state
  }

  emit<Name extends OneStopEventName>(name: Name, detail: OneStopEvents[Name]) {
    this.#host.element.emit(name, detail)
  }

  /** Draws what has changed. */
  show(changes: Partial<PanelState>, focus?: Focus) {
    this.#state = { ...this.#state, now: new Date(), ...changes }
    render(panelView(createView(this.#state, this, this.#deferred)), this.place)
    this.#deferred?.persist(this)
    if (focus) lookAt(focus, this.place)
  }

  open(quietly = false) {
    const { isOpen, isPhone } = this.#frame
    // On a phone the panel is the whole screen: it comes back over a page only when somebody asks for it.
    if (isOpen || (quietly && isPhone && !this.#host.element.matches('[open], [inline]'))) return
    this.#frame.open(quietly)
    if (!quietly && !this.#state.inline) lookAt('box', this.place)
    if (this.#hasKept()) void this.loadDeferred()
    this.emit('one-stop-open', {})
    this.show({})
  }

  close() {
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
    if (inline !== this.#state.inline) this.show({ inline })
    this.show({ suggesting: suggesting(this.#host) })
    if (language === this.#pageLanguage) return
    this.#pageLanguage = language
    this.#chosen = undefined
    void this.#speak(language)
  }

  detached() {
    this.#frame.close()
    this.conversation.stop()
  }

  ask(question: string) {
    this.#suggester.stop()
    return this.conversation.ask(question)
  }

  retry(entry: Entry & { question?: string }) {
    this.conversation.retry(entry)
  }

  expand(entry: AnswerEntry) {
    const known = new Set(this.place.querySelectorAll('.body > *, .steps > li'))
    this.#change(entry, { expanded: true })
    const now = [...this.place.querySelectorAll<HTMLElement>('.body > *, .steps > li')]
    const first = now.find((element) => !known.has(element))
    if (!first) return
    first.tabIndex = -1
    first.focus()
  }

  showPeople() {
    this.show({ thread: [...this.#state.thread, { kind: 'people' }] }, 'heading')
  }

  toggleMenu() {
    this.show({ menu: !this.#state.menu })
  }

  speak(language: Language) {
    this.#chosen = language
    this.show({ menu: false })
    void this.#speak(language)
  }

  pickSuggestion(link: AnswerLink) {
    const box = this.place.querySelector<HTMLInputElement>('#question')
    this.#suggester.stop()
    if (box) box.value = ''
    this.conversation.pickSuggestion(link)
  }

  readonly typed = ({ target }: Event) => {
    if (this.#state.suggesting && target instanceof HTMLInputElement) this.#suggester.typed(target.value)
  }

  readonly pressed = (event: KeyboardEvent) => this.#suggester.key(event, (link) => this.pickSuggestion(link))

  readonly left = () => this.#suggester.hide()

  /** Whom to reach, once somebody may need to know. */
  needContacts() {
    if (this.#state.contacts) return
    this.#state.contacts = []
    void this.loadDeferred().then((deferred) => deferred?.findContacts(this))
  }

  /** Views that need more than is here ask for it each time they are drawn; it is fetched once, and again if that failed. */
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
        this.show({ thread: [...this.#state.thread, { kind: 'problem', code: 'unreachable', values: {} }] }, 'heading')
    })
  }

  #use(deferred: Deferred) {
    adopt(this.#host.root, deferred.style)
    deferred.start(this)
    this.#deferred = deferred
    this.show({ strings: { ...deferred.strings, ...this.#state.strings } })
    this.needContacts()
  }

  async #speak(language: Language) {
    const strings = await loadStrings(language, this.base)
    if ((this.#chosen ?? this.#pageLanguage) !== language || !strings) return
    this.show({ language, strings: { ...this.#deferred?.strings, ...strings }, contacts: undefined })
    if (this.#deferred) this.needContacts()
  }

  /** Whether the page before left a conversation. */
  #hasKept() {
    try {
      return `one-stop:${this.#agency}` in sessionStorage
    } catch {
      return false
    }
  }

  #change<Kind extends Entry>(entry: Kind, part: Partial<Kind>) {
    this.show({ thread: this.#state.thread.map((one) => (one === entry ? { ...entry, ...part } : one)) })
  }
}

function adopt(root: ShadowRoot, style: string) {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
}

/** A page may want none. */
function suggesting({ element }: PanelHost) {
  return element.getAttribute('suggestions') !== 'off'
}
