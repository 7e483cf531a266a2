import { render } from 'lit/html.js'
import type { FeedbackReason, Language } from '../../worker/contract/index.ts'
import type { OneStopEventName, OneStopEvents, Panel } from '../loader/panel.ts'
import type { More } from '../more/more.ts'
import { en } from '../strings/en.ts'
import type { Actions } from './actions.ts'
import { Conversation } from './conversation.ts'
import { DialogFrame } from './dialog-frame.ts'
import { languages, loadStrings } from './load-strings.ts'
import { lookAt } from './look-at.ts'
import type { PanelHost } from './panel-host.ts'
import type { Focus, Stage } from './stage.ts'
import type { AnswerEntry, Entry, PanelState } from './state.ts'
import { panelStyle } from './style.ts'
import { panelView } from './view/panel-view.ts'
import { createView } from './view.ts'

/** What nobody needs before the first answer is fetched this long after the panel opened, or when it is needed. */
const LATER_MS = 2500

/** The panel: holds the state, draws it, and puts the focus where a person expects it. */
export class OneStopPanel implements Panel, Actions, Stage {
  readonly base: string
  readonly place = document.createElement('div')
  readonly conversation: Conversation
  readonly #host: PanelHost
  readonly #frame: DialogFrame
  #state: PanelState
  /** The language chosen in the panel; the page's holds until then, and again once the page changes its own. */
  #chosen: Language | undefined
  #pageLanguage: Language
  #more: Promise<More | undefined> | undefined

  constructor(host: PanelHost) {
    this.#host = host
    this.base = host.base
    const { agency, language, phone } = host.element
    this.#pageLanguage = language
    const inline = host.element.hasAttribute('inline')
    // Own, though empty: some pages add properties to every object, and the state is read by name.
    const empty = {
      more: undefined,
      contacts: undefined,
      thread: [],
      menu: false,
      boxProblem: '',
      status: '',
      alert: '',
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
      now: new Date(),
    }
    adopt(host.root, panelStyle)
    host.root.append(this.place)
    this.#frame = new DialogFrame(this.place, host)
    this.conversation = new Conversation(this)
    this.show({})
    void this.#speak(language)
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
    render(panelView(createView(this.#state, this)), this.place)
    this.#state.more?.keep(this)
    if (focus) lookAt(focus, this.place)
  }

  open() {
    const before = this.#frame.isOpen
    this.#frame.open()
    if (before) return
    if (!this.#state.inline) lookAt('box', this.place)
    setTimeout(() => this.needMore(), this.#hasKept() ? 0 : LATER_MS)
    this.emit('one-stop-open', {})
  }

  close() {
    if (this.#frame.close()) this.emit('one-stop-close', {})
  }

  changed() {
    const { element } = this.#host
    const { agency, language } = element
    const inline = element.hasAttribute('inline')
    if (agency !== this.#state.agency) this.show({ agency, contacts: undefined })
    if (inline !== this.#state.inline) this.show({ inline })
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

  rate(entry: AnswerEntry, helpful: boolean, reason?: FeedbackReason) {
    const place = this.#state.thread.indexOf(entry)
    this.later((more) => {
      this.#change(entry, { feedback: helpful || reason ? 'done' : 'no' })
      this.place
        .querySelectorAll('.entry')
        [place]?.querySelector<HTMLElement>('.rate[tabindex], .rate [tabindex]')
        ?.focus()
      more.rate(entry, helpful, reason, this)
    })
  }

  /** Whom to reach, once somebody may need to know. */
  needContacts() {
    if (this.#state.contacts) return
    this.#state.contacts = []
    void this.needMore().then((more) => more?.findContacts(this))
  }

  /** Views that need more than is here ask for it each time they are drawn; it is fetched once, and again if that failed. */
  needMore() {
    this.#more ??= this.#host.loadMore().then((more) => {
      if (more) {
        adopt(this.#host.root, more.style)
        more.start(this)
        this.show({ more, strings: { ...more.strings, ...this.#state.strings } })
        this.needContacts()
      } else setTimeout(() => (this.#more = undefined), LATER_MS)
      return more
    })
    return this.#more
  }

  later(use: (more: More, stage: Stage) => unknown) {
    void this.needMore().then((more) => {
      if (more) use(more, this)
      else
        this.show({ thread: [...this.#state.thread, { kind: 'problem', code: 'unreachable', values: {} }] }, 'heading')
    })
  }

  async #speak(language: Language) {
    const strings = await loadStrings(language, this.base)
    if ((this.#chosen ?? this.#pageLanguage) !== language || !strings) return
    this.show({ language, strings: { ...this.#state.more?.strings, ...strings }, contacts: undefined })
    if (this.#state.more) this.needContacts()
  }

  /** Whether the page before left a conversation. */
  #hasKept() {
    try {
      return `one-stop:${this.#state.agency}` in sessionStorage
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
