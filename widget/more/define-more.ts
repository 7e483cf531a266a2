// Start of the second file: hands itself to the element, as the panel does.
import type { OneStopElement } from '../loader/one-stop-element.ts'
import { enMore } from '../strings/en.ts'
import { choose, none } from './choose.ts'
import { findContacts } from './find-contacts.ts'
import { foreign } from './foreign.ts'
import { hours } from './hours.ts'
import { keep, restore } from './keep.ts'
import { showCode } from './look-up.ts'
import { menu, top } from './menu.ts'
import type { More } from './more.ts'
import { outdated } from './outdated.ts'
import { printConversation } from './print-conversation.ts'
import { rate } from './rate.ts'
import { reasons } from './reasons.ts'
import { codeCard, receiptCard } from './receipt-card.ts'
import { copyButton, receiptWords } from './receipt-words.ts'
import { moreStyle } from './style.ts'
import { tick } from './tick.ts'
import { tools } from './tools.ts'

export const more: More = {
  strings: enMore,
  style: moreStyle,
  hours,
  code: codeCard,
  receipt: receiptCard,
  reasons,
  menu,
  top,
  keep,
  start(stage) {
    restore(stage)
    printConversation(stage.place)
  },
  tick,
  tools,
  foreign,
  outdated,
  choose,
  none,
  rate,
  receiptWords,
  copyButton,
  findContacts,
  showCode,
}

const element = customElements.get('one-stop') as typeof OneStopElement | undefined
if (element) element.more = more
