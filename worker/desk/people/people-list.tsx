import { type AgencyRecord, presentAgency } from '../../corpus/index.ts'
import { liveEngine } from '../../live/live.ts'
import type { NewPerson } from '../../store/people/change-people.ts'
import { listPeople, type Person } from '../../store/people/people.ts'
import { ALL_AGENCIES } from '../../store/people/roles.ts'
import { dayText } from '../ui/day-text.ts'
import { FieldProblem } from '../ui/field-problem.tsx'
import { page } from '../ui/page.tsx'
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
        <PeopleTable people={people} agencies={agencies} view={view} />
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

function PeopleTable({ people, agencies, view }: ListProps & { people: Person[] }) {
  const { t } = view
  return (
    <table class="rows">
      <thead>
        <tr>
          <th scope="col">{t.people.name}</th>
          <th scope="col">{t.people.rolesAndAgencies}</th>
          <th scope="col">{t.people.access}</th>
          <th scope="col">{t.people.lastSignIn}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <PersonRow person={person} agencies={agencies} view={view} />
        ))}
      </tbody>
    </table>
  )
}

function PersonRow({ person, agencies, view }: ListProps & { person: Person }) {
  const { t, language } = view
  const { id, name, email, state, signedInAt } = person
  return (
    <tr>
      <th scope="row">
        <a href={`/desk/people/${id}`}>{name}</a>
        {email && email !== name ? <small class="path">{email}</small> : null}
      </th>
      <td data-label={t.people.rolesAndAgencies}>{rolesInWords(person, agencies, view)}</td>
      <td data-label={t.people.access}>{t.people.states[state]}</td>
      <td class="day" data-label={t.people.lastSignIn}>
        {signedInAt ? <time datetime={signedInAt}>{dayText(signedInAt, language)}</time> : t.people.never}
      </td>
    </tr>
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
