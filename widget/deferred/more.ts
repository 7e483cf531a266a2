import type { AnswerLink, Contact, Receipt, Step } from '../../worker/contract/index.ts'
import type { Stage } from '../panel/stage.ts'
import type { AnswerEntry, ChoicesEntry, CodeEntry, UnansweredEntry } from '../panel/state.ts'
import type { View } from '../panel/view.ts'
import type { MoreStrings } from '../strings/en.ts'
import type { Template } from '../template/template.ts'

/** What comes with the second file: everything that nobody needs before the first answer. */
export interface More {
  strings: MoreStrings
  style: string
  hours(contact: Contact, view: View): Template | undefined
  code(entry: CodeEntry, view: View): Template
  receipt(receipt: Exclude<Receipt, { state: 'answered' }>, view: View): Template
  feedback(entry: AnswerEntry, view: View): Template
  keep(stage: Stage): void
  /** Once, when the file has come. */
  start(stage: Stage): void
  tick(answer: string, step: Step, view: View): Template
  tools(entry: AnswerEntry, view: View): Template
  menu(view: View): Template
  /** What people ask beside it. */
  related(entry: AnswerEntry, view: View): unknown
  /** What to know before an answer is read. */
  notes(entry: AnswerEntry, view: View): unknown
  /** The worker does not know the page's agency: goes on without. @returns Whether there was one. */
  dropAgency(stage: Stage): boolean
  choose(link: Pick<AnswerLink, 'id' | 'title'>, reply: string, stage: Stage): Promise<void>
  none(entry: ChoicesEntry, stage: Stage): Promise<void>
  receiptWords(entry: UnansweredEntry, view: View): Template
  copyButton(entry: UnansweredEntry, view: View): Template
  findContacts(stage: Stage): Promise<void>
  showCode(stage: Stage): void
}
