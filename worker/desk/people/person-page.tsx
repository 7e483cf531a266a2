import { settingsOf } from '../../http/settings-of.ts'
import { liveEngine } from '../../live/live.ts'
import { auditOf } from '../../store/audit.ts'
import type { Person } from '../../store/people/people.ts'
import { Back } from '../ui/back.tsx'
import { momentText } from '../ui/day-text.ts'
import { History } from '../ui/history.tsx'
import { page } from '../ui/page.tsx'
import { type DeskContext, type View, viewOf } from '../ui/view.ts'
import { RoleFields } from './role-form.tsx'

/** What just happened to a person. */
export type PersonSaid = 'added' | 'saved' | 'stale' | 'rolesWrong'

const STATUS = { added: 200, saved: 200, stale: 409, rolesWrong: 422 } as const

/** One person: roles to change, access to end or give back, and what was changed before. */
export async function personPage(c: DeskContext, person: Person, said?: PersonSaid) {
  const [history, engine] = await Promise.all([
    auditOf(c.env.DB, `person:${person.id}`),
    liveEngine(c.env, c.executionCtx),
  ])
  const view = viewOf(c)
  const { t } = view
  const { signIn } = settingsOf(c)
  const content = (
    <>
      <Back href="/desk/people">{t.people.title}</Back>
      {said ? (
        <p class={STATUS[said] === 200 ? 'said good' : 'said bad'} role="status">
          {t.people.said[said]}
        </p>
      ) : null}
      <h1>{person.name}</h1>
      <p class="sub">{summaryOf(person, view)}</p>
      <div class="columns">
        <section class="panel">
          <h2>{t.people.rolesAndAgencies}</h2>
          {signIn.way === 'oidc' && signIn.rolesClaim ? <p class="said">{t.people.rolesByProvider}</p> : null}
          <form method="post" action={`/desk/people/${person.id}`}>
            <input type="hidden" name="revision" value={person.revision} />
            <RoleFields roles={person.roles} agencies={engine.snapshot.agencies} view={view} />
            <button type="submit">{t.people.save}</button>
          </form>
        </section>
        <div>
          <Access person={person} view={view} />
          <History entries={history} view={view} />
        </div>
      </div>
    </>
  )
  return page(c, person.name, content, { part: 'people', status: said ? STATUS[said] : 200 })
}

function summaryOf({ email, name, state, signedInAt }: Person, { t, language }: View): string {
  const last = signedInAt ? momentText(signedInAt, language) : t.people.never
  return [t.people.states[state], ...(email && email !== name ? [email] : []), `${t.people.lastSignIn}: ${last}`].join(
    ' · ',
  )
}

function Access({ person: { id, state, revision }, view: { t } }: { person: Person; view: View }) {
  const isEnded = state === 'disabled'
  return (
    <section class="panel">
      <form method="post" action={`/desk/people/${id}/${isEnded ? 'enable' : 'disable'}`}>
        <input type="hidden" name="revision" value={revision} />
        {isEnded ? null : <p>{t.people.endAccessText}</p>}
        <button type="submit" class="quiet">
          {isEnded ? t.people.giveAccessBack : t.people.endAccess}
        </button>
      </form>
    </section>
  )
}
