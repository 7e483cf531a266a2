import type { AnswerRecord } from '../../corpus/index.ts'

/** Answers by title, each with the way to its page. */
export function AnswerTitles({ answers }: { answers: Pick<AnswerRecord, 'id' | 'language' | 'title'>[] }) {
  return (
    <ul class="near">
      {answers.map(({ id, language, title }) => (
        <li>
          <a href={`/desk/answers/${id}/${language}`} lang={language}>
            {title}
          </a>
        </li>
      ))}
    </ul>
  )
}
