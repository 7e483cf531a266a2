import { render } from 'lit/html.js'
import type { AgencyInfo, AnswerLink, FeedbackReason, Language } from '../../worker/contract/index.ts'
import type { Panel } from '../loader/panel.ts'
import type { More } from '../more/more.ts'
import { en } from '../strings/en.ts'
import type { Actions } from './actions.ts'
import { callApi } from './call-api.ts'
import { standbyContact } from './contacts.ts'
import { Conversation, type Focus, type Stage } from './conversation.ts'
import { DialogFrame } from './dialog-frame.ts'
import { languages, loadStrings } from './load-strings.ts'
import type { PanelHost } from './panel-host.ts'
import type { AnswerEntry, ChoicesEntry, Entry, PanelState, UnansweredEntry } from './state.ts'
import { panelStyle } from './style.ts'
import { panelView } from './view/panel-view.ts'
import { createView } from './view.ts'

/** A worker that has not named the agency's contacts by now may not do so at all: then a static file does. */
const STANDBY_MS = 800

/** The panel: holds the state, draws it, and puts the focus where a person expects it. */
export class OneStopPanel implements Panel, Actions {
  readonly #host: PanelHost
  readonly #place = document.createElement('div')
  readonly #conversation: Conversation
  readonly #frame: DialogFrame
  readonly #stage: Stage
  #state: PanelState
  /** The language chosen in the panel; the page's holds until then, and again once the page changes its own. */
  #chosen: Language | undefined
  #pageLanguage: Language
  #more: Promise<More | undefined> | undefined

  constructor(host: PanelHost) {
    this.#host = host
    this.#pageLanguage = host.element.language
    const inline = host.element.hasAttribute('inline')
    this.#state = {
      language: 'en',
      strings: en,
      languages,
      agency: host.element.agency,
      base: host.base,
      thread: [],
      menu: false,
      inline,
      boxProblem: '',
      status: '',
      alert: '',
      now: new Date(),
    }
    if (host.element.phone) this.#state.phone = host.element.phone
    adopt(host.root, panelStyle)
    host.root.append(this.#place)
    this.#frame = new DialogFrame(this.#place, host)
    this.#stage = {
      base: host.base,
      emit: (name, detail) => host.element.emit(name, detail),
      show: (changes, focus) => this.show(changes, focus),
      clearBox: () => this.#clearBox(),
    }
    this.#conversation = new Conversation(this.#stage, () => this.#state)
    this.show({})
    void this.#speak(host.element.language)
  }

  /** Draws what has changed. */
  show(changes: Partial<PanelState>, focus?: Focus) {
    this.#state = { ...this.#state, now: new Date(), ...changes }
    render(panelView(createView(this.#state, this)), this.#place)
    if (focus) this.#look(focus)
  }

  open() {
    const before = this.#frame.isOpen
    this.#frame.open()
    if (before) return
    if (!this.#state.inline) this.#find('#question')?.focus()
    this.#host.element.emit('one-stop-open', {})
  }

  close() {
    if (!this.#frame.close()) return
    this.#host.element.emit('one-stop-close', {})
  }

  changed() {
    const { element } = this.#host
    const { agency, language } = element
    const inline = element.hasAttribute('inline')
    if (agency !== this.#state.agency) this.show({ agency })
    if (inline !== this.#state.inline) this.show({ inline })
    if (language === this.#pageLanguage && this.#state.info) return
    this.#pageLanguage = language
    this.#chosen = undefined
    void this.#speak(language)
  }

  detached() {
    this.#frame.close()
    this.#conversation.stop()
  }

  ask(question: string) {
    this.#conversation.ask(question)
  }

  retry(entry: Entry & { question?: string }) {
    this.#conversation.retry(entry)
  }

  choose(link: Pick<AnswerLink, 'id' | 'title'>, reply: string) {
    void this.#conversation.choose(link, reply)
  }

  none(entry: ChoicesEntry) {
    void this.#conversation.none(entry)
  }

  async rate(entry: AnswerEntry, helpful: boolean, reason?: FeedbackReason) {
    const place = this.#state.thread.indexOf(entry)
    this.#conversation.rate(entry, helpful, reason)
    const asks = !helpful && !reason && (await this.needMore())
    this.#change(entry, { feedback: asks ? 'no' : 'done' })
    this.#entry(place)?.querySelector<HTMLElement>('.rate [tabindex], .rate[tabindex]')?.focus()
  }

  expand(entry: AnswerEntry) {
    const place = this.#state.thread.indexOf(entry)
    const before = this.#entry(place)?.querySelectorAll('.body > *, .body > .steps > li')
    const known = new Set(before)
    this.#change(entry, { expanded: true })
    const now = this.#entry(place)?.querySelectorAll<HTMLElement>('.body > .steps > li, .body > *') ?? []
    const first = [...now].find((element) => !known.has(element))
    if (first) focusOn(first)
  }

  copyReceipt(entry: UnansweredEntry) {
    const copied = () => this.#change(entry, { copied: true }, { status: this.#state.strings.copied })
    // A page may forbid the clipboard; the code then stays on the screen, to be written down.
    navigator.clipboard?.writeText(entry.receipt).then(copied, () => this.#selectReceipt(entry))
  }

  showPeople() {
    this.show({ thread: [...this.#state.thread, { kind: 'people' }] }, 'heading')
  }

  async showCode() {
    const thread = this.#state.thread.filter(({ kind }) => kind !== 'code')
    this.show({ menu: false })
    if (await this.needMore()) this.show({ thread: [...thread, { kind: 'code' }] }, 'code')
    else this.show({ thread: [...thread, { kind: 'problem', code: 'unreachable', values: {} }] }, 'heading')
  }

  async lookUp(code: string) {
    const more = await this.needMore()
    await more?.lookUp(code, this.#stage, () => this.#state)
  }

  startOver() {
    this.#conversation.stop()
    this.show({ thread: [], menu: false, status: '', alert: '', boxProblem: '' }, 'box')
  }

  speak(language: Language) {
    this.#chosen = language
    this.show({ menu: false })
    void this.#speak(language)
  }

  toggleMenu() {
    this.show({ menu: !this.#state.menu })
  }

  /** Views that need more than is here ask for it each time they are drawn; it is fetched once, and again if that failed. */
  needMore() {
    this.#more ??= this.#host.loadMore().then((more) => {
      if (!more) {
        setTimeout(() => (this.#more = undefined), STANDBY_MS)
        return undefined
      }
      adopt(this.#host.root, more.style)
      this.show({ more, strings: { ...more.strings, ...this.#state.strings } })
      return more
    })
    return this.#more
  }

  async #speak(language: Language) {
    void this.#inform(language)
    const strings = await loadStrings(language, this.#host.base)
    if ((this.#chosen ?? this.#pageLanguage) !== language || !strings) return
    this.show({ language, strings: { ...this.#state.more?.strings, ...strings } })
  }

  /** The agency's contacts in the language, so that they are there before anything goes wrong. */
  async #inform(language: Language) {
    const { agency } = this.#state
    const wait = setTimeout(() => void this.#standBy(agency), STANDBY_MS)
    if (!agency) return
    const path = `api/agencies/${encodeURIComponent(agency)}?language=${language}`
    const result = await callApi<AgencyInfo>(this.#host.base + path)
    if (!result.ok || agency !== this.#state.agency) return
    clearTimeout(wait)
    this.show({ info: result.value })
  }

  async #standBy(agency: string) {
    const standby = await standbyContact(agency, this.#host.base)
    if (standby && agency === this.#state.agency) this.show({ standby })
  }

  #change<Kind extends Entry>(entry: Kind, part: Partial<Kind>, changes: Partial<PanelState> = {}) {
    this.show({ ...changes, thread: this.#state.thread.map((one) => (one === entry ? { ...entry, ...part } : one)) })
  }

  #selectReceipt(entry: UnansweredEntry) {
    const code = this.#entry(this.#state.thread.indexOf(entry))?.querySelector('code')
    if (code) getSelection()?.selectAllChildren(code)
  }

  #look(focus: Exclude<Focus, undefined>) {
    if (focus === 'box') return this.#find('#question')?.focus()
    if (focus === 'code') return this.#find('#code')?.focus()
    const entries = this.#place.querySelectorAll<HTMLElement>('.entry')
    const last = entries[entries.length - 1]
    const asked = last?.previousElementSibling
    scrollTo(this.#find('.thread'), asked?.matches('.question') ? asked : last)
    if (focus === 'heading' && last) last.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true })
  }

  #clearBox() {
    const box = this.#place.querySelector<HTMLInputElement>('#question')
    if (box) box.value = ''
  }

  #entry(place: number) {
    return this.#place.querySelectorAll('.entry')[place]
  }

  #find(selector: string) {
    return this.#place.querySelector<HTMLElement>(selector)
  }
}

function adopt(root: ShadowRoot, style: string) {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
}

/** Scrolls the thread, not the page around it. */
function scrollTo(thread: HTMLElement | null, element: Element | null | undefined) {
  if (!thread || !element) return
  const top = thread.scrollTop + element.getBoundingClientRect().top - thread.getBoundingClientRect().top - 16
  thread.scrollTo({ top, behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth' })
}

function focusOn(element: HTMLElement) {
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1
  element.focus()
}
