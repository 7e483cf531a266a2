import type { ReactiveController } from 'lit'
import type { AnswerLink, Suggestions } from '../../worker/contract/index.ts'
import { callApi } from './call-api.ts'
import type { PanelContext } from './ports.ts'
import { say } from './say.ts'

/**
 * Asked once the fingers rest for as long, between words for most people; for a few letters more, only when they rest
 * longer: each time costs a third of a kilobyte, and a list that changes with every letter cannot be read.
 */
const PAUSE_MS = 200
const REST_MS = 500
const FAR_LETTERS = 5
/** Fewer letters say too little; who writes more tells a story, and no title begins like that. */
const LEAST_LETTERS = 3
const MOST_LETTERS = 100
/** Above the on-screen keyboard of a phone there is room for so many. */
const MOST_ON_PHONE = 3

/**
 * Offers answers while somebody types. It is never in the way: nothing waits for it, what fails is silent, the newest
 * letters alone count, and Enter sends what was typed unless the arrow keys went to an answer.
 */
export class Suggester implements ReactiveController {
  readonly #panel: PanelContext
  #pause = 0
  #request: AbortController | undefined
  #asked = ''

  constructor(panel: PanelContext) {
    this.#panel = panel
    panel.addController(this)
  }

  /** Something was typed into the box. */
  typed(text: string) {
    this.stop()
    // Enter is for what is typed again, though the list may not have changed yet.
    if (this.#list.length) this.#panel.show({ active: -1 })
    const { length } = text.trim()
    if (length < LEAST_LETTERS || length > MOST_LETTERS) return this.hide()
    const isFar = Math.abs(text.length - this.#asked.length) >= FAR_LETTERS
    this.#pause = window.setTimeout(() => this.#ask(text), isFar ? PAUSE_MS : REST_MS)
  }

  hostDisconnected() {
    this.stop()
  }

  stop() {
    clearTimeout(this.#pause)
    this.#request?.abort()
  }

  hide() {
    this.stop()
    this.#asked = ''
    if (this.#list.length) this.#panel.show({ suggestions: [], status: '' })
  }

  /** What a key does to the list; other keys, and all of them where there is no list, do what they always do. */
  key(event: KeyboardEvent, choose: (link: AnswerLink) => void) {
    const { active = -1 } = this.#panel.state
    const { length } = this.#list
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const chosen = this.#list[active]
    if (!length || event.isComposing) return
    // Past either end the box has its turn, with what was typed.
    if (step) this.#panel.show({ active: ((active + 1 + step + length + 1) % (length + 1)) - 1 })
    else if (event.key === 'Enter' && chosen) choose(chosen)
    else if (event.key === 'Escape') this.hide()
    else return
    event.preventDefault()
    this.#panel.place.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }

  get #list() {
    return this.#panel.state.suggestions ?? []
  }

  async #ask(question: string) {
    const { base, place } = this.#panel
    const { language, agency } = this.#panel.state
    this.#asked = question
    this.#request = new AbortController()
    const result = await callApi<Suggestions>(`${base}api/suggest`, { question, language, agency }, this.#request)
    const { strings, thread } = this.#panel.state
    const isPending = thread.some(({ kind }) => kind === 'pending')
    const box = place.querySelector<HTMLInputElement>('#question:focus')
    if (!result.ok || !Array.isArray(result.value.suggestions) || box?.value !== question || isPending) return
    const whole = result.value.suggestions.filter((link) => link?.agency?.name)
    const suggestions = whole.slice(0, innerWidth > 480 ? undefined : MOST_ON_PHONE)
    const n = suggestions.length
    // With it come the words for a language: the list says which are in another.
    if (n) void this.#panel.loadDeferred()
    this.#panel.show({ suggestions, active: -1, status: n ? say(strings, 'suggestions', { n }) : '' })
  }
}
