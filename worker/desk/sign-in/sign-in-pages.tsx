import { Hono } from 'hono'
import { Problem } from '../../contract/index.ts'
import { rateLimit } from '../../http/rate-limit.ts'
import { settingsOf } from '../../http/settings-of.ts'
import { finishSession } from '../../http/sign-in.ts'
import { formOf, text } from '../ui/form.ts'
import { type DeskEnv, deskPath, isDeskLanguage, keepLanguage } from '../ui/view.ts'
import { choiceProblem, developmentChoice, developmentIdentity } from './development-sign-in.tsx'
import { letIn } from './let-in.tsx'
import { oidcRoutes } from './oidc-routes.ts'
import { accessPage, developmentPage, providerPage } from './sign-in-page.tsx'

/** Pages that need nobody signed in: sign in, sign out, choose a language. */
export const signInPages = new Hono<DeskEnv>()

signInPages.get('/sign-in', (c) => {
  const to = deskPath(c.req.query('to'))
  if (settingsOf(c).signIn.way === 'oidc') return providerPage(c, to)
  return c.var.identity ? accessPage(c, to, c.var.identity.email) : developmentPage(c, to)
})

signInPages.post('/sign-in', rateLimit('write'), async (c) => {
  const form = await formOf(c)
  const to = deskPath(text(form, 'to'))
  if (c.var.identity) return letIn(c, c.var.identity, to)
  if (settingsOf(c).signIn.way !== 'development') throw new Problem('not-found')
  const choice = developmentChoice(form)
  const problem = choiceProblem(c, choice)
  return problem ? developmentPage(c, to, { choice, problem }) : letIn(c, developmentIdentity(choice), to)
})

signInPages.route('/', oidcRoutes)

signInPages.post('/sign-out', async (c) => {
  await finishSession(c)
  return c.redirect('/desk/sign-in?out', 303)
})

signInPages.get('/language/:language', (c) => {
  const language = c.req.param('language')
  if (isDeskLanguage(language)) keepLanguage(c, language)
  return c.redirect(deskPath(c.req.query('to')), 303)
})
