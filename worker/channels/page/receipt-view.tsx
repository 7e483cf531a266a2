import type { Language, Receipt } from '../../contract/index.ts'
import { AnswerArticle } from '../../html/answer-article.tsx'
import { longDayText } from '../../html/texts/day-text.ts'
import { Promised } from '../standards/standards-view.tsx'
import { urgentIn } from '../urgent/urgent-of.ts'
import { People } from './ask-page.tsx'
import { stringsFor } from './strings.ts'
import { UrgentView } from './urgent-view.tsx'

/** What became of a question, for who comes back with its code. */
export function ReceiptView({ receipt, language }: { receipt: Receipt; language: Language }) {
  const strings = stringsFor(language)
  if (receipt.state === 'answered') {
    const { answer } = receipt
    return (
      <>
        <UrgentView urgent={urgentIn(answer)} language={answer.language} />
        <AnswerArticle answer={answer} reader={language} />
      </>
    )
  }
  const waiting = receipt.state === 'waiting'
  return (
    <>
      <h1>{waiting ? strings.receiptWaiting : strings.receiptClosed}</h1>
      {waiting ? null : (
        <p dir="auto" lang={receipt.reasonLanguage ?? ''}>
          {receipt.reason}
        </p>
      )}
      <p>{strings.receiptAsked(receipt.question, longDayText(receipt.asked, language))}</p>
      {waiting && receipt.promise ? (
        <Promised promise={receipt.promise} language={language === 'es' ? 'es' : 'en'} />
      ) : null}
      <People lead={strings.needHelp} contacts={receipt.contacts} language={language} />
    </>
  )
}
