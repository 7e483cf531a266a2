import type {
  Answer,
  AnswerLink,
  AskRequest,
  FeedbackReason,
  FeedbackRequest,
  Reply,
} from '../../worker/contract/index.ts'
import type { OneStopEventName, OneStopEvents } from '../loader/panel.ts'
import { callApi, type Result } from './call-api.ts'
import { contactsHere } from './contacts.ts'
import { deliver } from './deliver.ts'
import { fill } from './fill.ts'
import type { AnswerEntry, ChoicesEntry, Entry, PanelState, PendingEntry, UnansweredEntry } from './state.ts'
import { plain } from './view/inlines.ts'

/** After this long without a reply the person sees whom to reach; the limit is 3 s. */
const SLOW_MS = 2500
/** The worker's limits, repeated because the widget takes types only from the contract; a test keeps them equal. */
export const QUESTION_LIMIT = 500
export const EARLIER_LIMIT = 3

/** Where the eyes and the focus go after a change. `reply` scrolls to the newest question, `heading` moves the focus too. */
export type Focus = 'reply' | 'heading' | 'box' | 'code' | undefined

/** With fingers, the focus leaves the box for the reply's heading, or the on-screen keyboard would cover it. */
const READING: Focus = matchMedia('(pointer: coarse)').matches ? 'heading' : 'reply'

/** What the conversation needs from the panel around it. */
export interface Stage {
  base: string
  emit<Name extends OneStopEventName>(name: Name, detail: OneStopEvents[Name]): void
  show(changes: Partial<PanelState>, focus?: Focus): void
  clearBox(): void
}

/** Asking, choosing, rating and coming back: what the panel says to the worker, and what the thread becomes. */
export class Conversation {
  readonly #stage: Stage
  readonly #state: () => PanelState
  #request: AbortController | undefined

  constructor(stage: Stage, state: () => PanelState) {
    this.#stage = stage
    this.#state = state
  }

  /** @returns false where the words were not taken; they stay in the box then. */
  ask(words: string) {
    const question = words.trim()
    const { strings, thread } = this.#state()
    if (!question) return this.#refuse(strings['question-empty'])
    if (question.length > QUESTION_LIMIT)
      return this.#refuse(fill(strings['question-too-long'], { limit: QUESTION_LIMIT, n: question.length }))
    this.#stage.clearBox()
    const pending: PendingEntry = { kind: 'pending', question, slow: false }
    this.#stage.show(
      {
        thread: [...thread.filter(settled), { kind: 'question', text: question }, pending],
        boxProblem: '',
        alert: '',
        status: '',
      },
      'reply',
    )
    void this.#send(pending)
  }

  retry(entry: Entry & { question?: string }) {
    if (entry.question === undefined) return
    const pending: PendingEntry = { kind: 'pending', question: entry.question, slow: false }
    this.#replace(entry, pending, { alert: '', status: '' }, 'box')
    void this.#send(pending)
  }

  /** Fetches an answer that was offered, and shows it as the next thing said. */
  async choose(link: Pick<AnswerLink, 'id' | 'title'>, reply: string) {
    const { language, thread } = this.#state()
    const pending: PendingEntry = { kind: 'pending', question: link.title, slow: false }
    this.#stage.show(
      { thread: [...thread.filter(settled), { kind: 'question', text: link.title }, pending], alert: '', status: '' },
      'reply',
    )
    const path = `api/answers/${encodeURIComponent(link.id)}?language=${language}`
    const result = await this.#fetch<Answer | { answer: Answer; related?: AnswerLink[] }>(path, pending)
    if (!result) return
    if (!result.ok) return this.#fail(pending, result)
    const { answer, related = [] } = 'answer' in result.value ? result.value : { answer: result.value }
    this.#replace(pending, answerEntry(reply, answer, related), { status: '' }, 'heading')
    this.#stage.emit('one-stop-reply', { reply, kind: 'answer', answer: answer.id })
  }

  /** None of the choices: ask again without them. A worker that can only offer the same ones has no answer. */
  async none(entry: ChoicesEntry) {
    const { strings, thread } = this.#state()
    const pending: PendingEntry = { kind: 'pending', question: entry.question, slow: false }
    this.#stage.show(
      {
        thread: [...thread.filter(settled), { kind: 'question', text: strings.none, aside: true }, pending],
        alert: '',
        status: '',
      },
      'reply',
    )
    const not = entry.choices.map(({ id }) => id)
    const result = await this.#fetch<Reply>('api/ask', pending, { ...this.#question(entry.question), not })
    if (!result) return
    if (result.ok && result.value.kind === 'unanswered') this.#reply(pending, result.value, 'heading')
    else this.#replace(pending, this.#noAnswer(entry.reply), { status: '' }, 'heading')
  }

  rate({ reply, answer }: AnswerEntry, helpful: boolean, reason?: FeedbackReason) {
    const said: FeedbackRequest = {
      reply,
      answer: answer.id,
      version: answer.version,
      language: answer.language,
      helpful,
    }
    if (reason) said.reason = reason
    deliver(`${this.#stage.base}api/feedback`, said)
    this.#stage.emit('one-stop-feedback', { reply, answer: answer.id, helpful, ...(reason ? { reason } : {}) })
  }

  stop() {
    this.#request?.abort()
  }

  #refuse(problem: string) {
    this.#stage.show({ boxProblem: problem, alert: problem }, 'box')
  }

  async #send(pending: PendingEntry) {
    const result = await this.#fetch<Reply>('api/ask', pending, this.#question(pending.question))
    if (!result) return
    if (result.ok) this.#reply(pending, result.value)
    else this.#fail(pending, result)
  }

  #question(question: string): AskRequest {
    const { language, agency, thread } = this.#state()
    const earlier = thread
      .flatMap((entry) => (entry.kind === 'question' && !entry.aside ? [entry.text] : []))
      .filter((text) => text !== question)
    const request: AskRequest = { question, language, page: location.pathname.slice(0, 300) }
    if (agency) request.agency = agency
    if (earlier.length) request.earlier = earlier.slice(-EARLIER_LIMIT)
    return request
  }

  /** @returns undefined where a newer request took this one's place. */
  async #fetch<Value extends object>(
    path: string,
    pending: PendingEntry,
    body?: object,
  ): Promise<Result<Value> | undefined> {
    this.#request?.abort()
    const request = new AbortController()
    this.#request = request
    const slow = setTimeout(() => this.#slow(pending), SLOW_MS)
    const result = await callApi<Value>(this.#stage.base + path, body, request.signal)
    clearTimeout(slow)
    return this.#request === request && !request.signal.aborted ? result : undefined
  }

  #slow(pending: PendingEntry) {
    pending.slow = true
    this.#stage.show({ alert: this.#state().strings.slow })
  }

  #reply(pending: PendingEntry, reply: Reply, focus: Focus = READING) {
    const entry = entryOf(reply, pending.question)
    if (!entry) return this.#fail(pending, { ok: false, problem: 'failed', values: {} })
    this.#replace(pending, entry, { status: focus === 'reply' ? this.#spoken(reply) : '', alert: '' }, focus)
    const answer = reply.kind === 'answer' ? { answer: reply.answer.id } : {}
    this.#stage.emit('one-stop-reply', { reply: reply.id, kind: reply.kind, ...answer })
  }

  #fail(pending: PendingEntry, { problem, values }: Result<never> & { ok: false }) {
    const { strings } = this.#state()
    const words = fill(strings[problem] ?? strings.failed, values)
    this.#replace(
      pending,
      { kind: 'problem', code: problem, values, question: pending.question },
      { alert: words, status: '' },
      'reply',
    )
    this.#stage.emit('one-stop-error', { problem })
  }

  #noAnswer(reply: string): UnansweredEntry {
    return { kind: 'unanswered', reply, receipt: '', contacts: contactsHere(this.#state()), nearest: [], copied: false }
  }

  /** What a screen reader says of a reply, once: what it is, and the one thing to know first. */
  #spoken(reply: Reply) {
    const { strings } = this.#state()
    if (reply.kind === 'choices') return strings.choices
    if (reply.kind === 'unanswered') return strings.unanswered
    const lead = reply.answer.blocks.find((block) => block.kind === 'paragraph')
    const from = fill(strings.answerFrom, { agency: reply.answer.agency.name })
    return `${from}: ${reply.answer.title} ${lead ? plain(lead.content) : ''}`
  }

  #replace(old: Entry, entry: Entry, changes: Partial<PanelState>, focus: Focus) {
    const thread = this.#state().thread.map((one) => (one === old ? entry : one))
    this.#stage.show({ ...changes, thread }, focus)
  }
}

function settled(entry: Entry) {
  return entry.kind !== 'pending' && entry.kind !== 'code'
}

/** An answer that has just come into the thread. */
export function answerEntry(reply: string, answer: Answer, related: AnswerLink[]): AnswerEntry {
  return { kind: 'answer', reply, answer, related, expanded: false, feedback: 'asked' }
}

/** @returns undefined for a reply that this widget does not know. */
function entryOf(reply: Reply, question: string): Entry | undefined {
  switch (reply.kind) {
    case 'answer':
      return answerEntry(reply.id, reply.answer, reply.related)
    case 'choices':
      return { kind: 'choices', reply: reply.id, question, choices: reply.choices }
    case 'unanswered':
      return {
        kind: 'unanswered',
        reply: reply.id,
        receipt: reply.receipt,
        contacts: reply.contacts,
        nearest: reply.nearest,
        copied: false,
      }
    default:
      return undefined
  }
}
