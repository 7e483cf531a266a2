import { Hono } from 'hono'
import { readProfiles } from '../../channels/read-profiles.ts'
import { localized, type ProfileRecord, pathIn } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import { liveEngine } from '../../live/live.ts'
import { Back } from '../ui/back.tsx'
import { page } from '../ui/page.tsx'
import { type Column, Rows } from '../ui/rows.tsx'
import { type DeskEnv, type View, viewOf } from '../ui/view.ts'
import { countsOf, type TaskState, taskStates } from './profile-state.ts'

/** Who comes and what they come for: what is there, what is missing, and what their questions get. */
export const profilesPage = new Hono<DeskEnv>()

profilesPage.get('/profiles', async (c) => {
  const [engine, profiles] = await Promise.all([liveEngine(c.env, c.executionCtx), readProfiles(c.env)])
  const view = viewOf(c)
  const { t } = view
  const chosen = profiles.find(({ id }) => id === c.req.query('profile'))
  const content = (
    <>
      <Back href={chosen ? '/desk/profiles' : '/desk/corpus'}>{chosen ? t.corpus.profiles.title : t.corpus.title}</Back>
      {chosen ? (
        <Profile engine={engine} profile={chosen} view={view} />
      ) : (
        <>
          <h1>{t.corpus.profiles.title}</h1>
          <p class="sub">{profiles.length ? t.corpus.profiles.text : t.corpus.profiles.none}</p>
          {profiles.length ? <Rows columns={profileColumns(engine, view)} rows={profiles} /> : null}
        </>
      )}
    </>
  )
  return page(c, chosen ? localized(chosen.name, view.language) : t.corpus.profiles.title, content, { part: 'answers' })
})

function profileColumns(engine: Engine, { t, language }: View): Column<ProfileRecord>[] {
  return [
    {
      title: t.corpus.profiles.profile,
      cell: ({ id, name }) => <a href={`/desk/profiles?profile=${id}`}>{localized(name, language)}</a>,
    },
    { title: t.corpus.profiles.states.covered, look: 'number', cell: (one) => countsOf(engine, one).covered },
    { title: t.corpus.profiles.states.partly, look: 'number', cell: (one) => countsOf(engine, one).partly },
    { title: t.corpus.profiles.states.missing, look: 'number', cell: (one) => countsOf(engine, one).missing },
    { title: t.corpus.profiles.needs, cell: ({ needs }) => localized(needs, language) },
  ]
}

function Profile({ engine, profile, view }: { engine: Engine; profile: ProfileRecord; view: View }) {
  const { t, language } = view
  const { name, needs, words, channels, languages } = profile
  return (
    <>
      <h1>{localized(name, language)}</h1>
      <p class="sub">{localized(needs, language)}</p>
      <dl class="facts-of">
        <dt>{t.corpus.profiles.words}</dt>
        <dd lang="en">{words.join(', ')}</dd>
        <dt>{t.corpus.profiles.channels}</dt>
        <dd>{channels.map((channel) => t.corpus.profiles.ways[channel]).join(', ')}</dd>
        <dt>{t.corpus.profiles.languages}</dt>
        <dd>{languages.map((one) => t.lists.languages[one]).join(', ')}</dd>
        <dt>{t.corpus.profiles.paper}</dt>
        <dd>
          <a href={pathIn(`/p/${profile.id}/print`, language)}>{t.corpus.profiles.booklet}</a>
        </dd>
      </dl>
      <Rows columns={taskColumns(engine, view)} rows={taskStates(engine, profile)} />
    </>
  )
}

function taskColumns(engine: Engine, { t, language }: View): Column<TaskState>[] {
  return [
    { title: t.corpus.profiles.task, cell: ({ task }) => localized(task.name, language) },
    {
      title: t.corpus.profiles.there,
      cell: ({ state }) => (
        <span class={state === 'missing' ? 'tag bad' : 'tag'}>{t.corpus.profiles.states[state]}</span>
      ),
    },
    { title: t.corpus.answer, cell: (row) => <Answers engine={engine} row={row} /> },
    { title: t.corpus.profiles.lacking, cell: ({ lacking }) => lacking.join(', ') },
    {
      title: t.corpus.profiles.tried,
      cell: ({ tried }) =>
        tried.map(({ question, outcome }) => (
          <div>
            “{question}” <small>{t.corpus.profiles.outcomes[outcome]}</small>
          </div>
        )),
    },
  ]
}

function Answers({ engine, row: { task } }: { engine: Engine; row: TaskState }) {
  return task.answers.map((id) => (
    <div>
      <a href={`/desk/answers/${id}/en`} lang="en">
        {engine.snapshot.answer(id, 'en')?.title ?? id}
      </a>
    </div>
  ))
}
