import type { Answer, Language } from '../../../contract/index.ts'
import { stringsFor } from '../strings.ts'

/** The same answer in other forms: on paper, in large print. */
export function AnswerTools({ answer: { url }, language }: { answer: Pick<Answer, 'url'>; language: Language }) {
  const strings = stringsFor(language)
  return (
    <ul class="tools">
      <li>
        <a href={`${url}/print`}>{strings.print}</a>
      </li>
      <li>
        <a href={`${url}/print?large=1`}>{strings.largePrint}</a>
      </li>
    </ul>
  )
}
