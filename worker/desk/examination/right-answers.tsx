import type { Engine } from '../../engine/index.ts'
import type { ExamQuestion } from '../publishing/gate/exam.ts'
import type { View } from '../ui/view.ts'

interface RightAnswersProps {
  question: ExamQuestion
  snapshot: Engine['snapshot']
  view: View
}

/** The answers that are right for a question, by title; or that it must get none. */
export function RightAnswers({ question: { right, language }, snapshot, view: { t } }: RightAnswersProps) {
  if (right.length === 0) return <p>{t.examination.none}</p>
  return (
    <ul class="near">
      {right.map((id) => {
        const answer = snapshot.answer(id, language)
        return (
          <li>
            {answer ? (
              <a href={`/desk/answers/${id}/${answer.language}`} lang={answer.language}>
                {answer.title}
              </a>
            ) : (
              t.examination.gone(id)
            )}
          </li>
        )
      })}
    </ul>
  )
}
