// Start of the deferred file, the widget's third: hands itself to the element, as the panel does.
import type { OneStopElement } from '../loader/one-stop-element.ts'
import type { Deferred } from '../panel/ports.ts'
import { enDeferred } from '../strings/en.ts'
import { agencyLine } from './answer/agency-line.ts'
import { choose, none } from './answer/choose.ts'
import { deliverUnsent } from './answer/deliver.ts'
import { expand } from './answer/expand.ts'
import { feedback } from './answer/feedback.ts'
import { guided } from './answer/guided.ts'
import { notes } from './answer/notes.ts'
import { offices } from './answer/offices.ts'
import { marked, quote } from './answer/quote.ts'
import { stopReading } from './answer/read-aloud.ts'
import { related } from './answer/related.ts'
import { sources } from './answer/sources.ts'
import { stepToggle } from './answer/step-toggle.ts'
import { tools } from './answer/tools.ts'
import { also, understood } from './answer/turn.ts'
import { ready, tty } from './contacts/beside-number.ts'
import { findContacts } from './contacts/find-contacts.ts'
import { hours } from './contacts/hours.ts'
import { inVain } from './in-vain.ts'
import { drewOurselves, mend } from './mend.ts'
import { menu } from './menu.ts'
import { nameNewTab } from './new-tab.ts'
import { persist, restore } from './persist.ts'
import { lookAgain, showCode } from './receipts/look-up.ts'
import { codeCard, receiptCard } from './receipts/receipt-card.ts'
import { copyButton, receiptWords } from './receipts/receipt-words.ts'
import { deferredStyle } from './style.ts'
import { printing } from './transcript/print-conversation.ts'
import { dayText } from './words/dates.ts'

export const deferred: Deferred = {
  strings: enDeferred,
  style: deferredStyle,
  hours,
  tty,
  ready,
  code: codeCard,
  receipt: receiptCard,
  feedback,
  menu,
  persist(panel) {
    if (!panel.isOpen && !panel.state.inline) stopReading(panel)
    persist(panel)
    nameNewTab(panel)
    drewOurselves(panel)
  },
  start(panel) {
    const isAsked = panel.state.thread.length > 0
    restore(panel)
    deliverUnsent(panel)
    printing(panel)
    mend(panel)
    addEventListener('pagehide', () => stopReading(panel))
    // A question of this page has just been replied to, and its receipt is not even written yet.
    if (!isAsked) void lookAgain(panel)
  },
  stepToggle,
  guided,
  offices,
  agencyLine,
  day: (date, { say }) => dayText(new Date(date), say('locale'), 'UTC'),
  tools,
  notes,
  understood,
  also,
  quote,
  marked,
  sources,
  related,
  expand,
  inVain,
  choose,
  none,
  receiptWords,
  copyButton,
  findContacts,
  showCode,
}

const element = customElements.get('one-stop') as typeof OneStopElement | undefined
if (element) element.deferred = deferred
