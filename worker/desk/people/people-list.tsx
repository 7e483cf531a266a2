import { type AgencyRecord, presentAgency } from '../../corpus/index.ts'
import { liveEngine } from '../../live/live.ts'
import type { NewPerson } from '../../store/people/change-people.ts'
import { listPeople, type Person } from '../../store/people/people.ts'
import { ALL_AGENCIES } from '../../store/people/roles.ts'
import { FieldProblem } from '../ui/field-problem.tsx'
import { page } from '../ui/page.tsx'
import { type Column, Day, Rows } from '../ui/rows.tsx'
import { type DeskContext, type View, viewOf } from '../ui/view.ts'
import { RoleFields } from './role-form.tsx'

/** Someone typed in to be added, and what is wrong with it. */
export interface Adding {
  typed?: NewPerson
  problems?: { name?: string; email?: string; roles?: string }
}

/** Everyone who may use the desk, and the form that adds someone. */
export async function peopleList(c: DeskContext, adding: Adding) {
  const [people, engine] = await Promise.all([listPeople(c.env.DB), liveEngine(c.env, c.executionCtx)])
  const view = viewOf(c)
  const { t } = view
  const { agencies } = engine.snapshot
  const inState = (state: Person['state']) => people.filter((person) => person.state === state).length
  const content = (
    <>
      <h1>{t.people.title}</h1>
      <p class="sub">{t.people.now(inState('active'), inState('waiting'))}</p>
      <div class="columns">
        <Rows columns={columnsOf({ agencies, view })} rows={people} />
        <AddForm adding={adding} agencies={agencies} view={view} />
      </div>
    </>
  )
  return page(c, t.people.title, content, { part: 'people', status: adding.problems ? 422 : 200 })
}

interface ListProps {
  agencies: AgencyRecord[]
  view: View
}

function columnsOf({ agencies, view }: ListProps): Column<Person>[] {
  const { t } = view
  return [
    { title: t.people.name, cell: (person) => <Name person={person} /> },
    { title: t.people.rolesAndAgencies, cell: (person) => rolesInWords(person, agencies, view) },
    { title: t.people.access, cell: ({ state }) => t.people.states[state] },
    {
      title: t.people.lastSignIn,
      look: 'day',
      cell: ({ signedInAt }) => (signedInAt ? <Day day={signedInAt} view={view} /> : t.people.never),
    },
  ]
}

function Name({ person: { id, name, email } }: { person: Person }) {
  return (
    <>
      <a href={`/desk/people/${id}`}>{name}</a>
      {email && email !== name ? <small class="path">{email}</small> : null}
    </>
  )
}

function rolesInWords({ roles }: Person, agencies: AgencyRecord[], { t, language }: View): string {
  const entries = Object.entries(roles).map(([agency, role]) => {
    const where = agency === ALL_AGENCIES ? t.people.everywhere : presentAgency(agency, agencies, language).name
    return `${t.people.roles[role]} (${where})`
  })
  return entries.join(', ') || t.people.noRole
}

function AddForm({ adding: { typed, problems = {} }, agencies, view }: ListProps & { adding: Adding }) {
  const { t } = view
  return (
    <section class="panel">
      <h2>{t.people.add}</h2>
      <p>{t.people.addText}</p>
      <form method="post" action="/desk/people">
        <TextField name="name" label={t.people.name} value={typed?.name} problem={problems.name} />
        <TextField name="email" label={t.people.email} value={typed?.email} problem={problems.email} />
        <FieldProblem id="roles-problem" text={problems.roles} />
        <RoleFields roles={typed?.roles ?? {}} agencies={agencies} view={view} />
        <button type="submit">{t.people.addSave}</button>
      </form>
    </section>
  )
}

interface TextFieldProps {
  name: 'name' | 'email'
  label: string
  value: string | undefined
  problem: string | undefined
}

function TextField({ name, label, value, problem }: TextFieldProps) {
  return (
    <>
      <label for={name}>{label}</label>
      <FieldProblem id={`${name}-problem`} text={problem} />
      <input
        id={name}
        name={name}
        value={value ?? ''}
        inputmode={name === 'email' ? 'email' : undefined}
        autocomplete="off"
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? `${name}-problem` : undefined}
      />
    </>
  )
}
