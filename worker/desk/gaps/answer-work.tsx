import type { Gap } from '../../store/gaps/gap.ts'
import type { Unhelpful } from '../../store/gaps/unhelpful.ts'
import { dayText } from '../ui/day-text.ts'
import type { View } from '../ui/view.ts'

interface AnswerWorkProps {
  gap: Gap
  /** What people said, for an answer that did not help. */
  unhelpful: Unhelpful | undefined
  view: View
}

/** An answer that waits for work: why, what people asked who were not helped, and the way to change it. */
export function AnswerWork({ gap, unhelpful, view }: AnswerWorkProps) {
  const { t, language } = view
  return (
    <>
      {gap.kind === 'review' ? (
        <section class="panel">
          <h2>{t.gap.reviewTitle}</h2>
          <p>{t.gap.reviewText(dayText(gap.firstSeen, language))}</p>
        </section>
      ) : null}
      {unhelpful ? <Reasons unhelpful={unhelpful} view={view} /> : null}
      {unhelpful ? <LedHere gap={gap} unhelpful={unhelpful} view={view} /> : null}
    </>
  )
}

function Reasons({ unhelpful: { reasons }, view: { t } }: { unhelpful: Unhelpful; view: View }) {
  return (
    <section class="panel">
      <h2>{t.gap.reasonsTitle}</h2>
      <ul class="wordings">
        {reasons.map(({ reason, count }) => (
          <li>
            {t.gap.unhelpfulReasons[reason]} <small>{t.gap.peopleSaid(count)}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}

function LedHere({ gap, unhelpful: { questions }, view: { t } }: { gap: Gap; unhelpful: Unhelpful; view: View }) {
  return (
    <section class="panel">
      <h2>{t.gap.ledHereTitle}</h2>
      {questions.length === 0 ? <p class="empty">{t.gap.ledHereNothing}</p> : null}
      <ul class="wordings">
        {questions.map(({ text, count }) => (
          <li>
            <q lang={gap.language}>{text}</q>
            <small>{t.gap.times(count)}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The answer itself, and a draft of its next version. */
export function EditPanel({ gap, view }: { gap: Gap; view: View }) {
  const { t } = view
  if (!gap.answer) return null
  const path = `/desk/answers/${gap.answer.id}/${gap.answer.language}`
  return (
    <section class="panel">
      <h2>{t.gap.changeAnswerTitle}</h2>
      <p>{t.gap.changeAnswerText}</p>
      <p>
        <a href={path}>{t.answers.theAnswer}</a>
      </p>
      {view.may('write') ? (
        <form method="post" action={`${path}/edit`}>
          <button type="submit">{t.answers.edit}</button>
        </form>
      ) : null}
    </section>
  )
}
