import { Hono } from 'hono'
import { Problem } from '../../contract/index.ts'
import { isIsoDate } from '../../corpus/index.ts'
import { liveEngine } from '../../live/live.ts'
import { measureDay } from '../../measures/index.ts'
import {
  dropTraining,
  keepTraining,
  TRAINING_KINDS,
  type Training,
  trainingsOf,
} from '../../store/lessons/trainings.ts'
import { requirePermission } from '../access/permitted.ts'
import { Back } from '../ui/back.tsx'
import { AgencyFilter } from '../ui/filters.tsx'
import { formOf, text } from '../ui/form.ts'
import { page } from '../ui/page.tsx'
import { type Column, dayColumn, Rows } from '../ui/rows.tsx'
import { type DeskContext, type DeskEnv, personOf, type View, viewOf } from '../ui/view.ts'

const TITLE_CHARACTERS = 120
const MOST_PEOPLE = 100_000
const MOST_HOURS = 200
/** All that were ever typed: an agency gives some in a year. */
const EVER = { from: '2000-01-01', to: '2999-12-31' }

/** The log of trainings: what the yearly report on plain writing tells of them. */
export const trainingsPage = new Hono<DeskEnv>()

trainingsPage.get('/trainings', (c) => trainingsList(c))

trainingsPage.post('/trainings', async (c) => {
  const form = await formOf(c)
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const agency = snapshot.agencies.find(({ id }) => id === text(form, 'agency'))
  if (!agency) throw new Problem('not-found')
  requirePermission(c, 'write', agency.id)
  const training = readTraining(form, agency.id, personOf(c))
  if (!isWhole(training)) return trainingsList(c, training)
  await keepTraining(c.env.DB, training, new Date())
  return c.redirect(`/desk/trainings?agency=${agency.id}`, 303)
})

trainingsPage.post('/trainings/:id', async (c) => {
  const agency = text(await formOf(c), 'agency')
  requirePermission(c, 'write', agency)
  await dropTraining(c.env.DB, { id: c.req.param('id'), agency, who: personOf(c) }, new Date())
  return c.redirect(`/desk/trainings?agency=${encodeURIComponent(agency)}`, 303)
})

function readTraining(form: FormData, agency: string, madeBy: string): Training {
  return {
    ...{ id: crypto.randomUUID(), agency, madeBy, day: text(form, 'day'), title: text(form, 'title').trim() },
    kind: TRAINING_KINDS.find((kind) => kind === text(form, 'kind')) ?? 'other',
    people: Number(text(form, 'people')),
    hours: Number(text(form, 'hours')),
  }
}

function isWhole({ day, title, people, hours }: Training): boolean {
  const isPast = isIsoDate(day) && day <= measureDay(new Date()) && day >= EVER.from
  const isCounted = Number.isInteger(people) && people > 0 && people <= MOST_PEOPLE && hours > 0 && hours <= MOST_HOURS
  return isPast && isCounted && title !== '' && title.length <= TITLE_CHARACTERS
}

async function trainingsList(c: DeskContext, typed?: Training) {
  const view = viewOf(c)
  const { t } = view
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const agency = snapshot.agencies.find(({ id }) => id === (typed?.agency ?? c.req.query('agency')))?.id
  const all = agency ? await trainingsOf(c.env.DB, agency, EVER) : []
  const content = (
    <>
      <Back href={agency ? `/desk/lessons?agency=${agency}` : '/desk/lessons'}>{t.lessons.title}</Back>
      <h1>{t.trainings.title}</h1>
      <p class="sub">{t.trainings.intro}</p>
      <AgencyFilter action="/desk/trainings" chosen={agency} agencies={snapshot.agencies} view={view} />
      {agency ? null : <p>{t.trainings.choose}</p>}
      {agency && all.length === 0 ? <p class="empty">{t.trainings.none}</p> : null}
      {all.length > 0 ? <Rows columns={columnsOf(view)} rows={all} /> : null}
      {agency && view.may('write', agency) ? <TrainingForm agency={agency} typed={typed} view={view} /> : null}
    </>
  )
  return page(c, t.trainings.title, content, { part: 'numbers', status: typed ? 422 : 200 })
}

function columnsOf(view: View): Column<Training>[] {
  const { t } = view
  return [
    { title: t.trainings.name, cell: ({ title }) => title },
    { title: t.trainings.kind, cell: ({ kind }) => t.trainings.kinds[kind] },
    dayColumn(t.trainings.day, ({ day }) => day, view),
    { title: t.trainings.people, look: 'number', cell: ({ people }) => people },
    { title: t.trainings.hours, look: 'number', cell: ({ hours }) => hours },
    { title: t.trainings.drop, isSilent: true, cell: (one) => <Drop training={one} view={view} /> },
  ]
}

function Drop({ training: { id, agency, title }, view }: { training: Training; view: View }) {
  if (!view.may('write', agency)) return null
  return (
    <form method="post" action={`/desk/trainings/${id}`}>
      <input type="hidden" name="agency" value={agency} />
      <button type="submit" class="quiet">
        {view.t.trainings.drop}
        <span class="hidden">{` ${title}`}</span>
      </button>
    </form>
  )
}

interface FormProps {
  agency: string
  typed: Training | undefined
  view: View
}

function TrainingForm({ agency, typed, view: { t } }: FormProps) {
  return (
    <section class="panel" aria-labelledby="new">
      <h2 id="new">{t.trainings.newTitle}</h2>
      <form method="post" action="/desk/trainings">
        {typed ? (
          <p class="problem" role="alert">
            {t.trainings.problem}
          </p>
        ) : null}
        <input type="hidden" name="agency" value={agency} />
        <Field name="title" label={t.trainings.name} value={typed?.title} maxlength={TITLE_CHARACTERS} />
        <p class="field">
          <label for="kind">{t.trainings.kind}</label>
          <select id="kind" name="kind">
            {TRAINING_KINDS.map((kind) => (
              <option value={kind} selected={kind === typed?.kind}>
                {t.trainings.kinds[kind]}
              </option>
            ))}
          </select>
        </p>
        <Field name="day" type="date" label={t.trainings.day} value={typed?.day} />
        <Field name="people" type="number" label={t.trainings.people} value={typed?.people} min="1" />
        <Field name="hours" type="number" label={t.trainings.hours} value={typed?.hours} min="0.25" step="0.25" />
        <button type="submit">{t.trainings.save}</button>
      </form>
    </section>
  )
}

interface FieldProps {
  name: string
  label: string
  value: string | number | undefined
  type?: 'text' | 'date' | 'number'
  min?: string
  step?: string
  maxlength?: number
}

function Field({ name, label, type = 'text', ...input }: FieldProps) {
  return (
    <p class="field">
      <label for={name}>{label}</label>
      <input id={name} name={name} type={type} required {...input} />
    </p>
  )
}
