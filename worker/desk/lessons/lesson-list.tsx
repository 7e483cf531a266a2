import { presentAgency } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import type { Lesson } from '../../store/lessons/lessons.ts'
import { AnswerTitles } from '../ui/answer-titles.tsx'
import { dayText } from '../ui/day-text.ts'
import type { View } from '../ui/view.ts'

interface LessonsProps {
  lessons: Lesson[]
  snapshot: Engine['snapshot']
  view: View
}

/** Lessons under the topics of their answers: each stands once, under the topic that was chosen, or its first. */
export function LessonList({ lessons, topic, ...rest }: LessonsProps & { topic: string }) {
  const topicOf = (lesson: Lesson) => topic || (lesson.topics[0] ?? '')
  const topics = [...new Set(lessons.map(topicOf))].sort()
  return (
    <>
      {topics.map((one) => (
        <section class="part" aria-labelledby={`topic-${one}`}>
          <h2 id={`topic-${one}`}>{one || rest.view.t.lessons.otherTopics}</h2>
          {lessons
            .filter((lesson) => topicOf(lesson) === one)
            .map((lesson) => (
              <OneLesson lesson={lesson} {...rest} />
            ))}
        </section>
      ))}
    </>
  )
}

function OneLesson({ lesson, snapshot, view }: Omit<LessonsProps, 'lessons'> & { lesson: Lesson }) {
  const { t, language } = view
  const { id, agency, asked, said, now, learned, answerId, writtenIn, madeBy, madeAt } = lesson
  const answer = answerId ? snapshot.answer(answerId, lesson.language) : undefined
  const owner = presentAgency(agency, snapshot.agencies, language).name
  return (
    <article class="panel" id={id}>
      <dl class="lesson">
        <dt>{t.lessons.asked}</dt>
        <dd lang={lesson.language}>“{asked}”</dd>
        <dt>{t.lessons.said}</dt>
        <dd lang={writtenIn}>{said}</dd>
        <dt>{t.lessons.now}</dt>
        <dd>
          <span lang={writtenIn}>{now}</span>
          {answer ? <AnswerTitles answers={[answer]} /> : null}
        </dd>
        <dt>{t.lessons.learned}</dt>
        <dd lang={writtenIn}>
          <strong>{learned}</strong>
        </dd>
      </dl>
      <p class="hint">{t.lessons.by(owner, madeBy, dayText(madeAt, language))}</p>
      {view.may('write', agency) ? (
        <form method="post" action={`/desk/lessons/${id}`}>
          <button type="submit" class="quiet">
            {t.lessons.drop}
            <span class="hidden">{` “${asked}”`}</span>
          </button>
        </form>
      ) : null}
    </article>
  )
}
