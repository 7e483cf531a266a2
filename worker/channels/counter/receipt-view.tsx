import type { Language, Receipt } from '../../contract/index.ts'
import { ContactCard } from '../../html/contact-card.tsx'
import { longDayText } from '../../html/texts/day-text.ts'
import { stringsFor } from './strings.ts'

/** The way to what became of a question, where a code is all that was typed: looking it up counts as trying, and follows no key. */
export function ReceiptFind({ code, language }: { code: string; language: Language }) {
  return (
    <form method="post" action="/counter/receipt">
      <input type="hidden" name="language" value={language} />
      <button type="submit" name="code" value={code}>
        {stringsFor(language).receiptFind(code)}
      </button>
    </form>
  )
}

/** What became of a caller's question, and whom they can reach until it is answered. */
export function ReceiptState({ receipt, language }: { receipt: Receipt; language: Language }) {
  const strings = stringsFor(language)
  const { state, question, asked } = receipt
  return (
    <div class="script">
      <h2>{strings.receiptState[state]}</h2>
      <p dir="auto">{strings.receiptAsked(question, longDayText(asked, language))}</p>
      {receipt.state === 'closed' ? (
        <p dir="auto" lang={receipt.reasonLanguage ?? ''}>
          {receipt.reason}
        </p>
      ) : null}
      {receipt.state === 'answered' ? null : (
        <>
          <h3>{strings.reach}</h3>
          {receipt.contacts.map((contact) => (
            <ContactCard contact={contact} language={language} />
          ))}
        </>
      )}
    </div>
  )
}
