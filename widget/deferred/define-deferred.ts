// Start of the second file: hands itself to the element, as the panel does.
import type { OneStopElement } from '../loader/one-stop-element.ts'
import { enMore } from '../strings/en.ts'
import { choose, none } from './answer/choose.ts'
import { feedback } from './answer/feedback.ts'
import { hush } from './answer/listen.ts'
import { notes } from './answer/notes.ts'
import { related } from './answer/related.ts'
import { tick } from './answer/tick.ts'
import { tools } from './answer/tools.ts'
import { findContacts } from './contacts/find-contacts.ts'
import { hours } from './contacts/hours.ts'
import { dropAgency } from './drop-agency.ts'
import { keep, restore } from './keep.ts'
import { menu } from './menu.ts'
import type { More } from './more.ts'
import { lookAgain, showCode } from './receipts/look-up.ts'
import { codeCard, receiptCard } from './receipts/receipt-card.ts'
import { copyButton, receiptWords } from './receipts/receipt-words.ts'
import { moreStyle } from './style.ts'
import { printing } from './transcript/print-conversation.ts'

export const more: More = {
  strings: enMore,
  style: moreStyle,
  hours,
  code: codeCard,
  receipt: receiptCard,
  feedback,
  menu,
  keep(stage) {
    if (!stage.isOpen && !stage.state().inline) hush(stage)
    keep(stage)
  },
  start(stage) {
    restore(stage)
    printing(stage)
    addEventListener('pagehide', () => hush(stage))
    void lookAgain(stage)
  },
  tick,
  tools,
  notes,
  related,
  dropAgency,
  choose,
  none,
  receiptWords,
  copyButton,
  findContacts,
  showCode,
}

const element = customElements.get('one-stop') as typeof OneStopElement | undefined
if (element) element.more = more
