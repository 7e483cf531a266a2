import { Hono } from 'hono'
import { Problem } from '../../contract/index.ts'
import { liveEngine } from '../../live/live.ts'
import { addPerson, changePerson, type PersonChange } from '../../store/people/change-people.ts'
import { PERSON_NAME_CHARACTERS, type Person, readPerson } from '../../store/people/people.ts'
import { formOf, text } from '../ui/form.ts'
import { type DeskContext, type DeskEnv, personOf, viewOf } from '../ui/view.ts'
import { peopleList } from './people-list.tsx'
import { personPage } from './person-page.tsx'
import { rolesOfForm } from './role-form.tsx'

const EMAIL = /^[^\s@]{1,64}@[^\s@]+\.[^\s@]+$/

/** Who may use the desk: adding people, changing their roles, ending their access. */
export const peoplePages = new Hono<DeskEnv>()

peoplePages.get('/people', (c) => peopleList(c, {}))

peoplePages.post('/people', async (c) => {
  const form = await formOf(c)
  const name = text(form, 'name').trim()
  const email = text(form, 'email').trim()
  const roles = rolesOfForm(form, await agenciesOf(c))
  const { t } = viewOf(c)
  const problems = {
    ...nameProblem(c, name),
    ...(EMAIL.test(email) ? {} : { email: t.people.emailNeeded }),
    ...(roles === undefined
      ? { roles: t.people.said.rolesWrong }
      : Object.keys(roles).length > 0
        ? {}
        : { roles: t.people.roleNeeded }),
  }
  const typed = { name, email, roles: roles ?? {} }
  if (Object.keys(problems).length > 0) return peopleList(c, { typed, problems })
  const id = await addPerson(c.env.DB, typed, personOf(c), new Date())
  return id
    ? c.redirect(`/desk/people/${id}?said=added`, 303)
    : peopleList(c, { typed, problems: { name: t.people.known } })
})

peoplePages.get('/people/:id', async (c) => {
  const person = await personTo(c, c.req.param('id'))
  const said = c.req.query('said')
  return personPage(c, person, said === 'added' || said === 'saved' ? said : undefined)
})

peoplePages.post('/people/:id', async (c) => {
  const form = await formOf(c)
  const person = await personTo(c, c.req.param('id'), form)
  const roles = rolesOfForm(form, await agenciesOf(c))
  if (roles === undefined) return personPage(c, person, 'rolesWrong')
  const hasRole = Object.keys(roles).length > 0
  const state =
    person.state === 'waiting' || person.state === 'active' ? (hasRole ? 'active' : 'waiting') : person.state
  return change(c, person, { action: 'person-changed', roles, state })
})

peoplePages.post('/people/:id/disable', async (c) => {
  const person = await personTo(c, c.req.param('id'), await formOf(c))
  return change(c, person, { action: 'person-disabled', roles: person.roles, state: 'disabled' })
})

peoplePages.post('/people/:id/enable', async (c) => {
  const person = await personTo(c, c.req.param('id'), await formOf(c))
  const known = Object.keys(person.roles).length > 0 ? 'active' : 'waiting'
  const state = person.issuer === undefined ? 'invited' : known
  return change(c, person, { action: 'person-enabled', roles: person.roles, state })
})

/** The person of an address, at the revision that the form was made from.
 * @throws {Problem} `not-found` */
async function personTo(c: DeskContext, id: string, form?: FormData): Promise<Person> {
  const person = await readPerson(c.env.DB, id)
  if (!person) throw new Problem('not-found')
  return form ? { ...person, revision: Number(text(form, 'revision')) || 0 } : person
}

async function change(c: DeskContext, person: Person, { action, roles, state }: Omit<PersonChange, 'by'>) {
  const changed = await changePerson(c.env.DB, person, { action, roles, state, by: personOf(c) }, new Date())
  if (changed) return c.redirect(`/desk/people/${person.id}?said=saved`, 303)
  return personPage(c, await personTo(c, person.id), 'stale')
}

async function agenciesOf(c: DeskContext) {
  return (await liveEngine(c.env, c.executionCtx)).snapshot.agencies
}

function nameProblem(c: DeskContext, name: string): { name?: string } {
  const { t } = viewOf(c)
  if (!name) return { name: t.signIn.nameNeeded }
  return name.length > PERSON_NAME_CHARACTERS ? { name: t.signIn.nameTooLong(PERSON_NAME_CHARACTERS) } : {}
}
