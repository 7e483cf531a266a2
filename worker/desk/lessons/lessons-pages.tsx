import { Hono } from 'hono'
import { Problem } from '../../contract/index.ts'
import { DAY_MS } from '../../corpus/index.ts'
import { publishedNumbers } from '../../gaps/redaction/published-numbers.ts'
import { redact } from '../../gaps/redaction/redact.ts'
import { liveEngine } from '../../live/live.ts'
import { dropLesson, keepLesson, lessonById, listLessons } from '../../store/lessons/lessons.ts'
import { type Teachable, teachable, teachableOf } from '../../store/lessons/teachable.ts'
import { requirePermission } from '../access/permitted.ts'
import { REASON_CHARACTERS } from '../ui/field-problem.tsx'
import { AgencySelect } from '../ui/filters.tsx'
import { formOf, text } from '../ui/form.ts'
import { page } from '../ui/page.tsx'
import { type DeskContext, type DeskEnv, personOf, type View, viewOf } from '../ui/view.ts'
import { LessonList } from './lesson-list.tsx'
import { LESSON_FIELDS, readLesson, TeachableForm, type TypedLesson } from './teachable-form.tsx'

/** How long something that was put right is offered as a lesson: later nobody remembers it. */
const OFFERED_DAYS = 90
const MOST_OFFERED = 10

/** Lessons: what a closed gap or a wrong reply taught, in three sentences, by topic. */
export const lessonsPages = new Hono<DeskEnv>()

lessonsPages.get('/lessons', (c) => lessonsPage(c))

lessonsPages.post('/lessons', async (c) => {
  const form = await formOf(c)
  const source = text(form, 'source')
  const [one, { snapshot }] = await Promise.all([teachableOf(c.env.DB, source), liveEngine(c.env, c.executionCtx)])
  if (!one) throw new Problem('not-found')
  requirePermission(c, 'write', one.agency)
  const typed = readLesson(form)
  if (LESSON_FIELDS.some((field) => typed[field] === '' || typed[field].length > REASON_CHARACTERS))
    return lessonsPage(c, { one, typed })
  const { language, agency, answerId, answerLanguage } = one
  // A lesson stays and every agency reads it: what was asked is as the writer put it, redacted once more.
  const asked = redact(typed.asked, publishedNumbers(snapshot)).text
  const answer = answerId ? snapshot.answer(answerId, answerLanguage) : undefined
  const about = { agency, language, topics: answer?.topics ?? [], ...(answerId ? { answerId } : {}) }
  const words = { ...typed, asked, writtenIn: viewOf(c).language, madeBy: personOf(c) }
  await keepLesson(c.env.DB, { id: crypto.randomUUID(), source, ...about, ...words }, new Date())
  return c.redirect(`/desk/lessons?agency=${agency}`, 303)
})

lessonsPages.post('/lessons/:id', async (c) => {
  const lesson = await lessonById(c.env.DB, c.req.param('id'))
  if (!lesson) throw new Problem('not-found')
  requirePermission(c, 'write', lesson.agency)
  await dropLesson(c.env.DB, lesson, personOf(c), new Date())
  return c.redirect(`/desk/lessons?agency=${lesson.agency}`, 303)
})

/** @param half - A lesson that is not whole, with what it is of: it stays on the page. */
async function lessonsPage(c: DeskContext, half?: { one: Teachable; typed: TypedLesson }) {
  const view = viewOf(c)
  const { t } = view
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const agency = snapshot.agencies.find(({ id }) => id === c.req.query('agency'))?.id ?? ''
  const topic = c.req.query('topic') ?? ''
  const since = new Date(Date.now() - OFFERED_DAYS * DAY_MS).toISOString()
  const chosen = agency ? [agency] : [...snapshot.agencies.map(({ id }) => id), '']
  const mine = chosen.filter((id) => view.may('write', id))
  const [all, latest] = await Promise.all([
    listLessons(c.env.DB, agency, ''),
    mine.length > 0 ? teachable(c.env.DB, since, mine, MOST_OFFERED) : [],
  ])
  const offered = half ? [half.one, ...latest.filter(({ source }) => source !== half.one.source)] : latest
  const topics = [...new Set(all.flatMap((lesson) => lesson.topics))].sort()
  const lessons = topic === '' ? all : all.filter((lesson) => lesson.topics.includes(topic))
  const content = (
    <>
      <div class="heading">
        <h1>{t.lessons.title}</h1>
        <a href={agency ? `/desk/trainings?agency=${agency}` : '/desk/trainings'}>{t.lessons.trainings}</a>
      </div>
      <p class="sub">{t.lessons.intro}</p>
      <form class="filters" method="get" action="/desk/lessons">
        <AgencySelect chosen={agency} agencies={snapshot.agencies} view={view} />
        <TopicSelect topics={topics} chosen={topic} view={view} />
        <button type="submit" class="quiet">
          {t.lists.show}
        </button>
      </form>
      {lessons.length === 0 ? <p class="empty">{t.lessons.none}</p> : null}
      <LessonList lessons={lessons} snapshot={snapshot} topic={topic} view={view} />
      {offered.length > 0 ? (
        <section aria-labelledby="offered">
          <h2 id="offered">{t.lessons.offered}</h2>
          <p class="sub">{t.lessons.offeredText}</p>
          {offered.map((one) => (
            <TeachableForm
              one={one}
              snapshot={snapshot}
              typed={half?.one === one ? half.typed : undefined}
              view={view}
            />
          ))}
        </section>
      ) : null}
    </>
  )
  return page(c, t.lessons.title, content, { part: 'numbers', styles: ['numbers.css'], status: half ? 422 : 200 })
}

function TopicSelect({ topics, chosen, view: { t } }: { topics: string[]; chosen: string; view: View }) {
  return (
    <select name="topic" aria-label={t.lessons.topic}>
      <option value="">{t.lessons.anyTopic}</option>
      {topics.map((topic) => (
        <option value={topic} selected={topic === chosen}>
          {topic}
        </option>
      ))}
    </select>
  )
}
