// Start of the second file: hands itself to the element, as the panel does.
import type { OneStopElement } from '../loader/one-stop-element.ts'
import { enMore } from '../strings/en.ts'
import { choose, none } from './choose.ts'
import { dropAgency } from './drop-agency.ts'
import { feedback } from './feedback.ts'
import { findContacts } from './find-contacts.ts'
import { hours } from './hours.ts'
import { keep, restore } from './keep.ts'
import { hush } from './listen.ts'
import { lookAgain, showCode } from './look-up.ts'
import { menu } from './menu.ts'
import type { More } from './more.ts'
import { notes } from './notes.ts'
import { printing } from './print-conversation.ts'
import { codeCard, receiptCard } from './receipt-card.ts'
import { copyButton, receiptWords } from './receipt-words.ts'
import { related } from './related.ts'
import { moreStyle } from './style.ts'
import { tick } from './tick.ts'
import { tools } from './tools.ts'

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
