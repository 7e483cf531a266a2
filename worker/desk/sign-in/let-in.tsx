import { settingsOf } from '../../http/settings-of.ts'
import { beginSession } from '../../http/sign-in.ts'
import type { Person } from '../../store/people/people.ts'
import { type Identity, resolveIdentity } from '../../store/people/resolve-identity.ts'
import { page } from '../ui/page.tsx'
import { type DeskContext, viewOf } from '../ui/view.ts'

/** Lets someone in whom a provider vouches for: begins a session and goes on to `to`. Who has no role yet, or none any
 * more, reads so, and no session begins. */
export async function letIn(c: DeskContext, identity: Identity, to: string) {
  const person = await resolveIdentity(c.env.DB, identity, settingsOf(c).firstAdmin, new Date())
  if (person.state !== 'active') return notIn(c, person)
  await beginSession(c, person)
  return c.redirect(to, 303)
}

function notIn(c: DeskContext, { name, state }: Person) {
  const { t } = viewOf(c)
  const isWaiting = state === 'waiting'
  const title = isWaiting ? t.signIn.waitingTitle : t.signIn.disabledTitle
  return page(
    c,
    title,
    <div class="notice">
      <h1>{title}</h1>
      <p>{isWaiting ? t.signIn.waitingText(name) : t.signIn.disabledText}</p>
      <p>
        <a href="/desk/sign-in">{t.signIn.again}</a>
      </p>
    </div>,
    { status: 403 },
  )
}
