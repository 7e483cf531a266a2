import { Hono } from 'hono'
import { Problem } from '../contract/index.ts'
import { pageSecurity } from '../http/security-headers.ts'
import { signIn } from '../http/sign-in.ts'
import { agencyRulesPage } from './agency-rules-page.tsx'
import { answerList } from './answer-list.tsx'
import { answerPage } from './answer-page.tsx'
import { archiveRoutes } from './archive-routes.tsx'
import { draftRoutes } from './draft-routes.ts'
import { exchangeRoutes } from './exchange/exchange-routes.ts'
import { factsPage } from './facts-page.tsx'
import { formsOnly } from './forms-only.ts'
import { gapChanges } from './gap-changes.tsx'
import { gapGroups } from './gap-groups.ts'
import { gapList } from './gap-list.tsx'
import { gapRoutes } from './gap-routes.tsx'
import { linkPage } from './link-page.tsx'
import { noticePage } from './notice-page.tsx'
import { numbersPages } from './numbers/numbers-pages.tsx'
import { peoplePages } from './people-pages.tsx'
import { permitted } from './permitted.ts'
import { planRoutes } from './plan-routes.ts'
import { reviewRoutes } from './review-routes.ts'
import { rollBack } from './roll-back.tsx'
import { sameOrigin } from './same-origin.ts'
import { shortcutsPage } from './shortcuts-page.tsx'
import { signInPages } from './sign-in-pages.tsx'
import { translationList } from './translation-list.tsx'
import { translationPage } from './translation-page.tsx'
import type { DeskEnv } from './view.ts'

/** The writers' pages, mounted at `/desk`. */
export const desk = new Hono<DeskEnv>()

// Only this deployment's own pages may send forms here, so the address of a page may go with them and nowhere else.
desk.use(async function referrer(c, next) {
  await next()
  c.header('Referrer-Policy', 'same-origin')
})
desk.use(pageSecurity())
desk.use(sameOrigin)
desk.use(formsOnly)
desk.use(signIn)
desk.use(permitted)
desk.route('/', signInPages)
desk.get('/', (c) => c.redirect('/desk/gaps', 303))
desk.route('/', gapList)
desk.route('/', gapChanges)
desk.route('/', gapGroups)
desk.route('/', linkPage)
desk.route('/', gapRoutes)
desk.route('/', shortcutsPage)
desk.route('/', answerList)
desk.route('/', answerPage)
desk.route('/', draftRoutes)
desk.route('/', reviewRoutes)
desk.route('/', planRoutes)
desk.route('/', archiveRoutes)
desk.route('/', agencyRulesPage)
desk.route('/', factsPage)
desk.route('/', numbersPages)
desk.route('/', exchangeRoutes)
desk.route('/', peoplePages)
desk.route('/', rollBack)
desk.route('/', translationList)
desk.route('/', translationPage)
desk.all('*', () => {
  throw new Problem('not-found')
})
desk.onError((error, c) => noticePage(c, error))
