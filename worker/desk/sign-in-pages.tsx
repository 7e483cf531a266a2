import { Hono } from 'hono'
import { beginSession, finishSession } from '../http/sign-in.ts'
import { auditStatement } from '../store/audit.ts'
import { formOf, text } from './form.ts'
import { page } from './page.tsx'
import { type DeskContext, type DeskEnv, deskPath, isDeskLanguage, keepLanguage, viewOf } from './view.ts'

const NAME_CHARACTERS = 60

/** Pages that need nobody signed in: sign in, sign out, choose a language. */
export const signInPages = new Hono<DeskEnv>()

signInPages.get('/sign-in', (c) => signInForm(c, { to: deskPath(c.req.query('to')), name: '' }))

signInPages.post('/sign-in', async (c) => {
  const form = await formOf(c)
  const [name, to] = [text(form, 'name').trim(), deskPath(text(form, 'to'))]
  const { t } = viewOf(c)
  if (!name) return signInForm(c, { to, name, problem: t.nameNeeded })
  if (name.length > NAME_CHARACTERS) return signInForm(c, { to, name, problem: t.nameTooLong(NAME_CHARACTERS) })
  await beginSession(c, name)
  await record(c, name, 'sign-in')
  return c.redirect(to, 303)
})

signInPages.post('/sign-out', async (c) => {
  const name = c.var.session?.person
  await finishSession(c)
  if (name) await record(c, name, 'sign-out')
  return c.redirect('/desk/sign-in?out', 303)
})

signInPages.get('/language/:language', (c) => {
  const language = c.req.param('language')
  if (isDeskLanguage(language)) keepLanguage(c, language)
  return c.redirect(deskPath(c.req.query('to')), 303)
})

async function record(c: DeskContext, who: string, action: 'sign-in' | 'sign-out'): Promise<void> {
  await auditStatement(c.env.DB, { at: new Date().toISOString(), who, action, target: `person:${who}` }).run()
}

interface SignInForm {
  to: string
  name: string
  problem?: string
}

function signInForm(c: DeskContext, { to, name, problem }: SignInForm) {
  const { t } = viewOf(c)
  const described = problem ? 'name-problem' : undefined
  return page(
    c,
    t.signIn,
    <div class="notice">
      {c.req.query('out') === undefined ? null : (
        <p class="said" role="status">
          {t.signedOut}
        </p>
      )}
      <h1>{t.signIn}</h1>
      <p>{t.signInText}</p>
      <form method="post" action="/desk/sign-in">
        <input type="hidden" name="to" value={to} />
        <label for="name">{t.yourName}</label>
        {problem ? (
          <p class="problem" id="name-problem">
            {problem}
          </p>
        ) : null}
        <input
          id="name"
          name="name"
          value={name}
          autocomplete="name"
          required
          aria-invalid={problem ? 'true' : undefined}
          aria-describedby={described}
        />
        <button type="submit">{t.signIn}</button>
      </form>
    </div>,
    { status: problem ? 422 : 200 },
  )
}
