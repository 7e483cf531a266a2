import type { TemplateResult } from 'lit/html.js'
import type { Contact, Receipt } from '../../worker/contract/index.ts'
import type { Stage } from '../panel/conversation.ts'
import type { AnswerEntry, CodeEntry, PanelState } from '../panel/state.ts'
import type { View } from '../panel/view.ts'
import type { MoreStrings } from '../strings/en.ts'

/** What comes with the `more` file: everything that nobody needs before the first answer. */
export interface More {
  strings: MoreStrings
  style: string
  hours(contact: Contact, view: View): TemplateResult | undefined
  code(entry: CodeEntry, view: View): TemplateResult
  receipt(receipt: Exclude<Receipt, { state: 'answered' }>, view: View): TemplateResult
  reasons(entry: AnswerEntry, view: View): TemplateResult
  menu(view: View): TemplateResult
  lookUp(typed: string, stage: Stage, state: () => PanelState): Promise<void>
}
