import type { ReactiveController } from 'lit'
import type { Answer, AnswerLink, AskRequest, Reply } from '../../worker/contract/index.ts'
import { LIMITS, pagePath, questionProblem, visibleText } from '../../worker/contract/index.ts'
import type { HeldStrings, StringKey } from '../strings/en.ts'
import { callApi, type Result } from './call-api.ts'
import { successor } from './entry-key.ts'
import type { Asking, Focus, PanelContext } from './ports.ts'
import { say, type Values } from './say.ts'
import type { AnswerEntry, Entry, PanelState, PendingEntry } from './state.ts'
import { plain } from './view/inlines.ts'

/** After this long without a reply the person sees whom to reach; the limit is 3 s, on a slow device too. */
const SLOW_MS = 2200
/** With fingers, the focus leaves the box for the reply's heading, or the on-screen keyboard would cover it. */
const READING: Focus = matchMedia('(pointer: coarse)').matches ? 'heading' : 'reply'

/** Asking: what the panel says to the worker, and what the thread becomes. */
export class Conversation implements Asking, ReactiveController {
  readonly #panel: PanelContext
  #request: AbortController | undefined

  constructor(panel: PanelContext) {
    this.#panel = panel
    panel.addController(this)
  }

  /** @returns Whether the words were taken; else they stay in the box, with what is wrong with them. */
  ask(words: string): boolean {
    const question = words.trim()
    const problem = questionProblem(visibleText(question))
    if (problem) return this.#refuse(problem, measured(question))
    const pending = pendingOn(question)
    void this.#send(pending) // first: the question travels while the panel is drawn
    this.#say({ kind: 'question', text: question }, pending)
    return true
  }

  /** Asks for an answer that was suggested: whatever its title would find, that one comes. */
  pickSuggestion({ id, title }: AnswerLink) {
    void this.#send(this.begin(title), { answer: id })
  }

  retry(entry: Entry & { question?: string }) {
    if (entry.question === undefined) return
    const pending = pendingOn(entry.question)
    this.replace(entry, pending, 'box')
    void this.#send(pending)
  }

  /**
   * Puts what the person said into the thread, and that it is on its way. `aside` is what they pressed where it is not
   * the question itself.
   */
  begin(question: string, aside?: StringKey): PendingEntry {
    const pending = pendingOn(question)
    this.#say({ kind: 'question', text: question, aside }, pending)
    return pending
  }

  #say(text: Entry, pending: PendingEntry) {
    const thread = this.#panel.state.thread.filter(settled)
    // What goes, goes first: in one step with what comes, what stays might be moved, and what is moved loses the focus.
    this.#panel.show({ thread })
    const changes: Partial<PanelState> = { inputError: '', alert: '', status: '', suggestions: [], active: -1 }
    this.#panel.show({ ...changes, thread: [...thread, text, pending] }, 'reply')
  }

  /** @returns undefined where a newer request took this one's place. */
  async fetch<Value extends object>(
    path: string,
    pending: PendingEntry,
    body?: object,
  ): Promise<Result<Value> | undefined> {
    this.stop()
    const request = new AbortController()
    this.#request = request
    const slow = setTimeout(() => this.#slow(pending), SLOW_MS)
    const result = await callApi<Value>(this.#panel.base + path, body, request)
    clearTimeout(slow)
    return this.#request === request ? result : undefined
  }

  hostDisconnected() {
    this.stop()
  }

  stop() {
    this.#request?.abort()
    this.#request = undefined
  }

  request(question: string): AskRequest {
    const { language, agency, thread } = this.#panel.state
    const earlier = thread
      .filter((entry, at) => isReplied(entry, thread[at + 1]))
      .flatMap((entry) => (entry.kind === 'question' && entry.text !== question ? [entry.text] : []))
      .slice(-LIMITS.earlierQuestions)
    // In a frame that holds its page in an attribute, the address is that of the page around it.
    const page = pagePath(location.pathname) ?? pagePath(new URL(document.baseURI).pathname) ?? ''
    return { question, language, page, agency, earlier }
  }

  /**
   * Shows a reply in the place of what was pending. Where the focus moves to it, the focus says it, and the status line
   * is silent.
   */
  reply(pending: PendingEntry, reply: Reply, focus = READING) {
    const entry = entryOf(reply, pending.question)
    if (!entry) return void this.fail(pending, 'failed')
    this.replace(pending, entry, focus, { status: focus === 'reply' ? this.#spoken(reply) : '' })
    const answer = reply.kind === 'answer' ? { answer: reply.answer.id } : {}
    this.#panel.emit('one-stop-reply', { reply: reply.id, kind: reply.kind, ...answer })
    void this.#panel.loadDeferred()
  }

  /** Shows what went wrong. A code without words of its own is "something went wrong on our side". */
  async fail(pending: PendingEntry, problem: string, values: Values = {}) {
    if (!isKey(problem, this.#panel.state.strings)) await this.#panel.loadDeferred()
    const { strings } = this.#panel.state
    const code = isKey(problem, strings) ? problem : 'failed'
    const all = { ...measured(pending.question), ...values }
    const alert = say(strings, code, all)
    this.replace(pending, { kind: 'problem', code, values: all, question: pending.question }, 'reply', { alert })
    this.#panel.emit('one-stop-error', { problem })
  }

  replace(old: Entry, entry: Entry, focus: Focus, changes: Partial<PanelState> = {}) {
    const thread = this.#panel.state.thread.map((one) => (one === old ? successor(old, entry) : one))
    this.#panel.show({ status: '', alert: '', ...changes, thread }, focus)
  }

  #refuse(code: StringKey, values: Values) {
    this.#panel.show({ inputError: { code, values }, alert: say(this.#panel.state.strings, code, values) }, 'box')
    return false
  }

  async #send(pending: PendingEntry, more: Partial<AskRequest> = {}): Promise<void> {
    const result = await this.fetch<Reply>('api/ask', pending, { ...this.request(pending.question), ...more })
    if (result?.ok) this.reply(pending, result.value)
    else if (result) await this.fail(pending, result.problem, result.values)
  }

  #slow(pending: PendingEntry) {
    pending.slow = true
    this.#panel.show({ alert: this.#panel.state.strings.slow })
  }

  /** What a screen reader says of a reply, once: what it is, and the one thing to know first. */
  #spoken(reply: Reply): PanelState['status'] {
    const { strings, language } = this.#panel.state
    const calls = reply.urgent?.lines.map(({ name, phoneText }) => `${name}: ${phoneText}.`).join(' ')
    const first = calls ? `${strings.urgent}. ${calls} ` : ''
    if (reply.kind === 'note') return first + reply.text
    if (reply.kind === 'contacts') return first + strings.person
    if (reply.kind !== 'answer') return first + strings[reply.kind]
    const { agency, title, blocks, language: tongue } = reply.answer
    const lead = blocks.find((block) => block.kind === 'paragraph')
    const words = reply.focus?.text ?? (lead ? plain(lead.content) : '')
    const limits = tongue === language ? '' : (strings.limits ?? '')
    return [`${first}${say(strings, 'answerFrom', { agency: agency.name })}. ${limits}`, tongue, `${title} ${words}`]
  }
}

function pendingOn(question: string): PendingEntry {
  return { kind: 'pending', question, slow: false }
}

/** What a text that is too long says of itself. */
function measured(question: string) {
  return { limit: LIMITS.questionCharacters, n: visibleText(question).length }
}

/** Whether an entry is a question that got a reply: what was refused or given up does not travel with the next one. */
function isReplied(entry: Entry, next: Entry | undefined) {
  return entry.kind === 'question' && !entry.aside && next !== undefined && 'reply' in next
}

function isKey(problem: string, strings: HeldStrings): problem is StringKey {
  return Object.hasOwn(strings, problem)
}

function settled({ kind }: Entry) {
  return kind !== 'pending' && kind !== 'code'
}

/** An answer that has just come into the thread. */
export function answerEntry(reply: string, answer: Answer, related: AnswerLink[] = []): AnswerEntry {
  return { kind: 'answer', reply, answer, related, expanded: false, feedback: 'asked' }
}

/** @returns undefined for a reply that this widget does not know. */
function entryOf(reply: Reply, question: string): Entry | undefined {
  const { id, kind } = reply
  if (kind === 'answer') return { ...reply, ...answerEntry(id, reply.answer, reply.related) }
  if (kind === 'choices') return { ...reply, reply: id, question }
  if (kind === 'contacts') return { ...reply, kind: 'people', reply: id }
  if (kind === 'note') return { ...reply, reply: id }
  return kind === 'unanswered' ? { ...reply, reply: id, copied: false } : undefined
}
