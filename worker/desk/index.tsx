import { Hono } from 'hono'
import { Problem } from '../contract/index.ts'
import { pageSecurity } from '../http/security-headers.ts'
import { signIn } from '../http/sign-in.ts'
import { logError, logWarning } from '../log.ts'
import { formsOnly } from './access/forms-only.ts'
import { permitted } from './access/permitted.ts'
import { sameOrigin } from './access/same-origin.ts'
import { isStoreAway, keptAfter, storeAway } from './access/session-ended.tsx'
import { agencyRulesPage } from './agencies/agency-rules-page.tsx'
import { answerPage } from './answers/answer-page.tsx'
import { archiveRoutes } from './answers/archive-routes.tsx'
import { answerList } from './answers/list/answer-list.tsx'
import { rollBack } from './answers/roll-back.tsx'
import { auditPage } from './audit/audit-page.tsx'
import { corpusPage } from './corpus/corpus-page.tsx'
import { disastersPages } from './disasters/disasters-pages.tsx'
import { draftRoutes } from './editor/draft-routes.ts'
import { previewLinks } from './editor/preview/preview-links.tsx'
import { reviewRoutes } from './editor/review-routes.ts'
import { examination } from './examination/examination.tsx'
import { exchangeRoutes } from './exchange/exchange-routes.ts'
import { aboutKind } from './fact-changes/agencies/about-kind.tsx'
import { beginPage } from './fact-changes/begun/begin-page.tsx'
import { newAgencyKind } from './fact-changes/begun/new-agency-kind.tsx'
import { newContactKind } from './fact-changes/begun/new-contact-kind.tsx'
import { closuresKind } from './fact-changes/closures/closures-kind.tsx'
import { contactKind } from './fact-changes/contacts/contact-kind.tsx'
import { factPage } from './fact-changes/fact-page.tsx'
import { recordPage } from './fact-changes/records/record-page.tsx'
import { stateKind } from './fact-changes/states/state-kind.tsx'
import { factsPage } from './facts/facts-page.tsx'
import { gapGroups } from './gaps/gap-groups.ts'
import { gapRoutes } from './gaps/gap-routes.tsx'
import { linkPage } from './gaps/link-page.tsx'
import { stillRight } from './gaps/still-right.tsx'
import { suggestLink } from './gaps/suggest-link.ts'
import { waitingPage } from './home/waiting-page.tsx'
import { leaderPage } from './leader/leader-page.tsx'
import { lessonsPages } from './lessons/lessons-pages.tsx'
import { trainingsPage } from './lessons/trainings-page.tsx'
import { noticeChoicesPage } from './notices/notice-choices-page.tsx'
import { numbersPages } from './numbers/numbers-pages.tsx'
import { panelPages } from './panel/panel-pages.tsx'
import { peoplePages } from './people/people-pages.tsx'
import { profilesPage } from './profiles/profiles-page.tsx'
import { planRoutes } from './publishing/plan-routes.ts'
import { workPage } from './publishing/under-way/under-way.tsx'
import { gapChanges } from './queue/gap-changes.tsx'
import { gapList } from './queue/gap-list.tsx'
import { shortcutsPage } from './queue/shortcuts-page.tsx'
import { repliesPage } from './replies/replies-page.tsx'
import { draftList } from './reviews/draft-list.tsx'
import { savedViewRoutes } from './saved-views/saved-view-routes.ts'
import { servicePlansPages } from './service-plans/service-plans-pages.tsx'
import { shopperPages } from './shopper/shopper-pages.tsx'
import { ownSessionsPage } from './sign-in/own-sessions-page.tsx'
import { signInPages } from './sign-in/sign-in-pages.tsx'
import { creditPage } from './skills/credit-page.tsx'
import { offerRoutes } from './skills/offer-routes.ts'
import { skillsPage } from './skills/skills-page.tsx'
import { standardsPages } from './standards/standards-pages.tsx'
import { surveyPages } from './surveys/survey-pages.tsx'
import { switchesPage } from './switches/switches-page.tsx'
import { topTasksPage } from './top-tasks/top-tasks-page.tsx'
import { translationList } from './translations/translation-list.tsx'
import { translationPage } from './translations/translation-page.tsx'
import { noticePage } from './ui/notice-page.tsx'
import type { DeskEnv } from './ui/view.ts'

/** As it stands in the address of a private link. */
const SECRET = /[0-9a-f]{64}/i

/** The writers' pages, mounted at `/desk`. */
export const desk = new Hono<DeskEnv>()

// Only this deployment's own pages may send forms here, so the address of a page may go with them and nowhere else.
desk.use(async function referrer(c, next) {
  await next()
  c.header('Referrer-Policy', 'same-origin')
})
// Somebody tries what they may not: that must be seen. The address of a page of the desk holds ids, and nobody's words.
desk.use(async function refusals(c, next) {
  await next()
  const { status } = c.res
  if (status !== 403) return
  const path = c.req.path.replace(SECRET, '…')
  logWarning(`${c.req.method} ${path} was refused with ${status}: ${c.var.session?.person ?? 'nobody signed in'}`)
})
desk.use(pageSecurity())
desk.use(sameOrigin)
desk.use(formsOnly)
desk.use(signIn)
desk.use(permitted)
desk.route('/', signInPages)
desk.route('/', ownSessionsPage)
desk.route('/', waitingPage)
desk.route('/', draftList)
desk.route('/', savedViewRoutes)
desk.route('/', previewLinks)
desk.route('/', gapList)
desk.route('/', gapChanges)
desk.route('/', gapGroups)
desk.route('/', linkPage)
desk.route('/', suggestLink)
desk.route('/', stillRight)
desk.route('/', gapRoutes)
desk.route('/', shortcutsPage)
desk.route('/', answerList)
desk.route('/', answerPage)
desk.route('/', draftRoutes)
desk.route('/', reviewRoutes)
desk.route('/', planRoutes)
desk.route('/', workPage)
desk.route('/', archiveRoutes)
desk.route('/', agencyRulesPage)
desk.route('/', factsPage)
desk.route('/', corpusPage)
desk.route('/', profilesPage)
desk.route('/', numbersPages)
desk.route('/', surveyPages)
desk.route('/', standardsPages)
desk.route('/', disastersPages)
desk.route('/', leaderPage)
desk.route('/', servicePlansPages)
desk.route('/', panelPages)
desk.route('/', topTasksPage)
desk.route('/', creditPage)
desk.route('/', skillsPage)
desk.route('/', offerRoutes)
desk.route('/', lessonsPages)
desk.route('/', trainingsPage)
desk.route('/', repliesPage)
desk.route('/', shopperPages)
desk.route('/', auditPage)
desk.route('/', factPage)
desk.route('/', recordPage(contactKind))
desk.route('/', recordPage(closuresKind))
desk.route('/', recordPage(aboutKind))
desk.route('/', recordPage(stateKind))
desk.route('/', beginPage)
desk.route('/', recordPage(newAgencyKind))
desk.route('/', recordPage(newContactKind))
desk.route('/', noticeChoicesPage)
desk.route('/', examination)
desk.route('/', exchangeRoutes)
desk.route('/', peoplePages)
desk.route('/', switchesPage)
desk.route('/', rollBack)
desk.route('/', translationList)
desk.route('/', translationPage)
desk.all('*', () => {
  throw new Problem('not-found')
})
desk.onError(async (error, c) => {
  if (!isStoreAway(error)) return noticePage(c, error, await keptAfter(c, error))
  logError('D1 did not do what the desk asked of it', error)
  return storeAway(c)
})
