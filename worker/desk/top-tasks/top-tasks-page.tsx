import { Hono } from 'hono'
import { readProfiles } from '../../channels/read-profiles.ts'
import { Problem } from '../../contract/index.ts'
import { isoDay, localized, type ProfileRecord } from '../../corpus/index.ts'
import { settingsOf } from '../../http/settings-of.ts'
import { liveEngine } from '../../live/live.ts'
import { closedPeriods, figureText, type Period, TASK_RULES, yearBefore } from '../../measures/index.ts'
import { tasksOfQuarter } from '../../store/tasks/task-months.ts'
import { followedTasks, setTaskRule } from '../../store/tasks/task-rules.ts'
import { AgencySelect } from '../ui/filters.tsx'
import { formOf, text } from '../ui/form.ts'
import { page } from '../ui/page.tsx'
import { QuarterSelect } from '../ui/quarter-select.tsx'
import { type DeskEnv, personOf, type View, viewOf } from '../ui/view.ts'
import { Follow } from './follow.tsx'
import { TaskTable } from './task-table.tsx'

const QUARTERS_SHOWN = 8
/** As the store names all agencies together. */
const EVERYWHERE = '*'

/** What people come for, by agency, profile and season, and whether the lists that they are shown follow it. */
export const topTasksPage = new Hono<DeskEnv>()

topTasksPage.get('/top-tasks', async (c) => {
  const view = viewOf(c)
  const { t, language } = view
  const today = isoDay(new Date())
  const minimum = settingsOf(c).minimumCell
  const [{ snapshot }, profiles] = await Promise.all([liveEngine(c.env, c.executionCtx), readProfiles(c.env)])
  const quarters = closedPeriods('quarter', today, QUARTERS_SHOWN)
  const quarter = quarters.find(({ name }) => name === c.req.query('quarter')) ?? (quarters[0] as Period)
  const agency = snapshot.agencies.find(({ id }) => id === c.req.query('agency'))?.id
  const profile = profiles.find(({ id }) => id === c.req.query('profile'))
  const [now, before, rules] = await Promise.all([
    tasksOfQuarter(c.env.DB, quarter),
    tasksOfQuarter(c.env.DB, yearBefore(quarter)),
    followedTasks(c.env.DB, today),
  ])
  const { numerator, excludes } = figureText('top-tasks', language, minimum)
  const content = (
    <>
      <h1>{t.topTasks.title}</h1>
      <p class="sub">{numerator}</p>
      <p class="hint">{`${t.numbers.excludes}: ${excludes}`}</p>
      <form class="filters" method="get" action="/desk/top-tasks">
        <AgencySelect chosen={agency} agencies={snapshot.agencies} view={view} />
        <ProfileSelect chosen={profile} profiles={profiles} view={view} />
        <QuarterSelect label={t.topTasks.quarter} quarters={quarters} chosen={quarter.name} view={view} />
      </form>
      <TaskTable {...{ now, before, quarter, agency, profile, snapshot, minimum, view }} />
      <Follow {...{ rules, agency: agency ?? EVERYWHERE, snapshot, minimum, view }} />
    </>
  )
  return page(c, t.topTasks.title, content, { part: 'numbers', styles: ['numbers.css'] })
})

topTasksPage.post('/top-tasks', async (c) => {
  const [form, { snapshot }] = await Promise.all([formOf(c), liveEngine(c.env, c.executionCtx)])
  const agency = text(form, 'agency')
  if (agency !== EVERYWHERE && !snapshot.agencies.some(({ id }) => id === agency)) throw new Problem('not-found')
  const typed = text(form, 'follows')
  const follows = TASK_RULES.find((rule) => rule === typed)
  if (!follows && typed !== '') throw new Problem('field-wrong', { field: 'follows' })
  await setTaskRule(c.env.DB, { agency, follows, who: personOf(c) }, new Date())
  return c.redirect(agency === EVERYWHERE ? '/desk/top-tasks' : `/desk/top-tasks?agency=${agency}`, 303)
})

interface ProfileSelectProps {
  chosen: ProfileRecord | undefined
  profiles: ProfileRecord[]
  view: View
}

function ProfileSelect({ chosen, profiles, view: { t, language } }: ProfileSelectProps) {
  if (profiles.length === 0) return null
  return (
    <select name="profile" aria-label={t.topTasks.profile}>
      <option value="">{t.topTasks.everybody}</option>
      {profiles.map(({ id, name }) => (
        <option value={id} selected={id === chosen?.id}>
          {localized(name, language)}
        </option>
      ))}
    </select>
  )
}
