import { Hono } from 'hono'
import { Problem } from '../../contract/index.ts'
import { settingsOf } from '../../http/settings-of.ts'
import { tokenOf } from '../../http/sign-in.ts'
import { endOthers, type OwnSession, ownSessions } from '../../store/people/own-sessions.ts'
import { momentText } from '../ui/day-text.ts'
import { formOf, text } from '../ui/form.ts'
import { page } from '../ui/page.tsx'
import { type DeskContext, type DeskEnv, type View, viewOf } from '../ui/view.ts'

/** Who signed in so lately has just shown who they are: whoever found a desk left open cannot sign its owner out elsewhere. */
const FRESH_MS = 10 * 60_000
const PATH = '/desk/sessions'

/** In which browsers one is signed in, and ending that in the others. */
export const ownSessionsPage = new Hono<DeskEnv>()

ownSessionsPage.get('/sessions', (c) => sessionsPage(c))

ownSessionsPage.post('/sessions', async (c) => {
  const form = await formOf(c)
  const { person, token, sessions, now } = await sessionsOf(c)
  if (!isFresh(sessions, now)) return sessionsPage(c, 403)
  await endOthers(c.env.DB, { person, token, name: text(form, 'session') || undefined }, now)
  return c.redirect(`${PATH}?ended`, 303)
})

async function sessionsOf(c: DeskContext) {
  const { session } = c.var
  const token = tokenOf(c)
  if (!session || !token) throw new Problem('sign-in-needed')
  const { personId, person: name } = session
  const now = new Date()
  const sessions = await ownSessions(c.env.DB, { personId, token }, settingsOf(c).sessions, now)
  return { person: { id: personId, name }, token, sessions, now }
}

function isFresh(sessions: readonly OwnSession[], now: Date): boolean {
  const began = sessions.find(({ isThis }) => isThis)?.createdAt
  return began !== undefined && now.getTime() - Date.parse(began) < FRESH_MS
}

async function sessionsPage(c: DeskContext, status: 200 | 403 = 200) {
  const { sessions, now } = await sessionsOf(c)
  const view = viewOf(c)
  const { t } = view
  const others = sessions.filter(({ isThis }) => !isThis)
  const content = (
    <>
      <h1>{t.signIn.sessions.title}</h1>
      {c.req.query('ended') === undefined ? null : (
        <p class="said good" role="status">
          {t.signIn.sessions.ended}
        </p>
      )}
      <p class="sub">{t.signIn.sessions.text}</p>
      {others.length > 0 && !isFresh(sessions, now) ? <SignInAgain isAlert={status === 403} view={view} /> : null}
      {sessions.map((session) => (
        <OneSession session={session} canEnd={isFresh(sessions, now)} view={view} />
      ))}
      {others.length > 1 && isFresh(sessions, now) ? (
        <form method="post" action={PATH}>
          <button type="submit">{t.signIn.sessions.endAll}</button>
        </form>
      ) : null}
    </>
  )
  return page(c, t.signIn.sessions.title, content, { status })
}

function SignInAgain({ isAlert, view: { t } }: { isAlert: boolean; view: View }) {
  return (
    <p class={isAlert ? 'said bad' : 'said'} role={isAlert ? 'alert' : undefined}>
      {t.signIn.sessions.first} <a href={`/desk/sign-in?to=${PATH}`}>{t.signIn.sessions.again}</a>
    </p>
  )
}

function OneSession({ session, canEnd, view }: { session: OwnSession; canEnd: boolean; view: View }) {
  const { t, language } = view
  const { sessions: said } = t.signIn
  const began = momentText(session.createdAt, language)
  return (
    <section class="panel">
      <h2>{session.isThis ? said.here : said.elsewhere(began)}</h2>
      <p>{said.when(began, momentText(session.seenAt, language))}</p>
      {session.isThis || !canEnd ? null : (
        <form method="post" action={PATH}>
          <input type="hidden" name="session" value={session.name} />
          <button type="submit" class="quiet" aria-label={said.endOf(began)}>
            {said.end}
          </button>
        </form>
      )}
    </section>
  )
}
