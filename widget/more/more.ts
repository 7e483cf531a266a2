import type { TemplateResult } from 'lit/html.js'
import type {
  Answer,
  AnswerLink,
  Contact,
  FeedbackReason,
  Language,
  Receipt,
  Step,
} from '../../worker/contract/index.ts'
import type { Stage } from '../panel/stage.ts'
import type { AnswerEntry, ChoicesEntry, CodeEntry, UnansweredEntry } from '../panel/state.ts'
import type { View } from '../panel/view.ts'
import type { MoreStrings } from '../strings/en.ts'

/** What comes with the second file: everything that nobody needs before the first answer. */
export interface More {
  strings: MoreStrings
  style: string
  hours(contact: Contact, view: View): TemplateResult | undefined
  code(entry: CodeEntry, view: View): TemplateResult
  receipt(receipt: Exclude<Receipt, { state: 'answered' }>, view: View): TemplateResult
  reasons(entry: AnswerEntry, view: View): TemplateResult
  keep(stage: Stage): void
  /** Once, when the file has come. */
  start(stage: Stage): void
  tick(answer: string, step: Step, view: View): TemplateResult
  tools(entry: AnswerEntry, view: View): TemplateResult
  /** Stands above a conversation, as the welcome does where there is none. */
  top(view: View): TemplateResult
  menu(view: View): TemplateResult
  foreign(language: Language, view: View): TemplateResult
  outdated(answer: Answer, view: View): TemplateResult
  choose(link: Pick<AnswerLink, 'id' | 'title'>, reply: string, stage: Stage): Promise<void>
  none(entry: ChoicesEntry, stage: Stage): Promise<void>
  rate(entry: AnswerEntry, helpful: boolean, reason: FeedbackReason | undefined, stage: Stage): void
  receiptWords(entry: UnansweredEntry, view: View): TemplateResult
  copyButton(entry: UnansweredEntry, view: View): TemplateResult
  findContacts(stage: Stage): Promise<void>
  showCode(stage: Stage): void
}
