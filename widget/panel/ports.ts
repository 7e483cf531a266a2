// What the panel, its views, the conversation and the deferred file know of each other: interfaces alone, so that none
// of them imports another.
import type { ReactiveControllerHost } from 'lit'
import type {
  Answer,
  AnswerLink,
  AskRequest,
  Block,
  Contact,
  Language,
  Receipt,
  Reply,
  Step,
} from '../../worker/contract/index.ts'
import type { OneStopEvents } from '../one-stop.d.ts'
import type { DeferredStrings, StringKey } from '../strings/en.ts'
import type { Result } from './call-api.ts'
import type { Values } from './say.ts'
import type {
  AnswerEntry,
  ChoicesEntry,
  CodeEntry,
  Entry,
  PanelState,
  PendingEntry,
  ProblemEntry,
  UnansweredEntry,
} from './state.ts'
import type { TemplateResult } from './templates.ts'

/**
 * Where the eyes and the focus go after a change. `reply` scrolls to the newest question, `heading` moves the focus
 * too.
 */
export type Focus = 'reply' | 'heading' | 'box' | 'code' | undefined

/** What the conversation, and the deferred file, need of the panel around them. */
export interface PanelContext extends Pick<ReactiveControllerHost, 'addController'> {
  /** Where the worker is, with a slash at the end. */
  readonly base: string
  /** What the panel is drawn in. */
  readonly place: HTMLElement
  readonly conversation: Asking
  readonly state: PanelState
  /** Whether the panel floats open over the page. */
  readonly isOpen: boolean
  loadDeferred(): Promise<Deferred | undefined>
  emit<Name extends keyof OneStopEvents>(name: Name, detail: OneStopEvents[Name]): void
  show(changes: Partial<PanelState>, focus?: Focus): void
  /** Throws away what is drawn and draws it anew, where nodes of it are gone. */
  afresh(): void
}

/** The conversation with the worker, as the deferred file goes on with it. */
export interface Asking {
  /** Puts what the person said into the thread, and that it is on its way. */
  begin(question: string, aside?: StringKey): PendingEntry
  /** @returns undefined where a newer request took this one's place. */
  fetch<Value extends object>(path: string, pending: PendingEntry, body?: object): Promise<Result<Value> | undefined>
  request(question: string): AskRequest
  reply(pending: PendingEntry, reply: Reply, focus?: Focus): void
  fail(pending: PendingEntry, problem: string, values?: Values): Promise<void>
  replace(old: Entry, entry: Entry, focus: Focus, changes?: Partial<PanelState>): void
  stop(): void
}

/** What a person can do in the panel. Views call these and change nothing themselves. */
export interface Actions {
  /** Asks what stands in the box; it stays there unless it was taken. */
  send(): void
  /** Asks again what failed, in its place. */
  retry(entry: Entry & { question?: string }): void
  /** Asks for an answer that was suggested. */
  pickSuggestion(link: AnswerLink): void
  /** What happens in the question box, as the browser tells it. */
  typed(event: Event): void
  pressed(event: KeyboardEvent): void
  left(): void
  showPeople(): void
  speak(language: Language): void
  toggleMenu(): void
  close(): void
  /** Does what the deferred file can do; where that does not come, says that nobody can be reached. */
  withDeferred(use: (deferred: Deferred, panel: PanelContext) => unknown): void
  /** Finds whom to reach, and draws again. */
  needContacts(): void
  /** Fetches what nobody needs before the first answer, and draws again. */
  loadDeferred(): Promise<Deferred | undefined>
}

/** What every view gets: the state, what can be done, and the words in the person's language. */
export interface View {
  state: PanelState
  actions: Actions
  /** What came with the deferred file, if it is there. */
  readonly loaded: Deferred | undefined
  /** The same; asking for it fetches it, and the view is drawn again when it is there. */
  readonly deferred: Deferred | undefined
  /** A text in the person's language; a count `n` in it chooses the plural form. */
  say(key: StringKey, values?: Values): string
}

/** The deferred file, the widget's third: everything that nobody needs before the first answer. */
export interface Deferred {
  strings: DeferredStrings
  style: string
  hours(contact: Contact, view: View): TemplateResult | undefined
  tty(contact: Contact, view: View): TemplateResult | undefined
  /** What to have ready for a call. */
  ready(contact: Contact, view: View): TemplateResult | undefined
  code(entry: CodeEntry, view: View): TemplateResult
  receipt(receipt: Exclude<Receipt, { state: 'answered' }>, view: View): TemplateResult
  feedback(entry: AnswerEntry, view: View): TemplateResult
  /** Keeps what was said for the next page. */
  persist(panel: PanelContext): void
  /** Once, when the file has come. */
  start(panel: PanelContext): void
  stepToggle(answer: string, step: Step, view: View): TemplateResult
  /** One question at a time, with what was chosen before it. */
  guided(block: Block & { kind: 'guided' }, answer: Answer, view: View): TemplateResult
  tools(entry: AnswerEntry, view: View): TemplateResult
  menu(view: View): TemplateResult
  sources(answer: Answer, view: View): TemplateResult | undefined
  /** What people ask beside it. */
  related(entry: AnswerEntry, view: View): unknown
  /** Below a choice: whose answer it is, and its language where that is not the reader's. */
  agencyLine(link: AnswerLink, view: View): string
  /** An ISO date in words. */
  day(date: string, view: View): string
  /** Each state's office, closed until somebody looks for theirs. */
  offices(block: Block & { kind: 'offices' }): TemplateResult
  /** The passage that was asked for, shown first, and the part of the answer that is marked. */
  quote(entry: AnswerEntry, view: View): unknown
  marked(entry: AnswerEntry): unknown
  /** What was understood of a long turn, and its other questions with what there is for each. */
  understood(entry: Entry, view: View): unknown
  also(entry: Entry, view: View): unknown
  /** What to know before an answer is read. */
  notes(entry: AnswerEntry, view: View): unknown
  choose(link: Pick<AnswerLink, 'id' | 'title'>, reply: string, panel: PanelContext): Promise<void>
  none(entry: ChoicesEntry, panel: PanelContext): Promise<void>
  /** What stands in the place of “Try again” where that would be in vain. */
  inVain(entry: ProblemEntry, view: View): TemplateResult | undefined
  receiptWords(entry: UnansweredEntry, view: View): TemplateResult
  copyButton(entry: UnansweredEntry, view: View): TemplateResult
  findContacts(panel: PanelContext): Promise<void>
  expand(entry: AnswerEntry, panel: PanelContext): void
  showCode(panel: PanelContext): void
}
