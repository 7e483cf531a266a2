import { Hono } from 'hono'
import { Problem } from '../../contract/index.ts'
import { DAY_MS, isIsoDate, isoDay } from '../../corpus/index.ts'
import { keptCases } from '../../shopper/own-shop.ts'
import { beginRound } from '../../shopper/run-round.ts'
import { neverEverywhere, secondsToEverywhere } from '../../store/shopper/publications.ts'
import { latestRound, roundHistory } from '../../store/shopper/rounds.ts'
import { addVisit, RATINGS, rateAgain, VISIT_CHANNELS, visits } from '../../store/shopper/visits.ts'
import { notApproved } from '../access/not-approved.ts'
import { Back } from '../ui/back.tsx'
import { formOf, text } from '../ui/form.ts'
import { page } from '../ui/page.tsx'
import { type DeskEnv, personOf, viewOf } from '../ui/view.ts'
import { EverywhereView, HistoryView, RoundView } from './round-view.tsx'
import { VisitCard } from './visit-card.tsx'
import { VisitsView } from './visits-view.tsx'

/** Publications of these days are summed up. */
const TOLD_DAYS = 90

/** What the mystery shopper found: its latest round and those before, how long publications took, and visits by people. */
export const shopperPages = new Hono<DeskEnv>()

shopperPages.get('/shopper', async (c) => {
  const { DB } = c.env
  const now = new Date()
  const since = new Date(now.getTime() - TOLD_DAYS * DAY_MS).toISOString()
  const [latest, history, seconds, never, all, { cases }] = await Promise.all([
    latestRound(DB),
    roundHistory(DB),
    secondsToEverywhere(DB, since),
    neverEverywhere(DB, since, now),
    visits(DB),
    keptCases(c.env),
  ])
  const view = viewOf(c)
  const { t } = view
  const content = (
    <>
      <Back href="/desk/numbers">{t.numbers.title}</Back>
      <div class="heading">
        <h1>{t.shopper.title}</h1>
        {view.may('publish') ? (
          <form method="post" action="/desk/shopper/rounds">
            <button type="submit">{t.shopper.begin}</button>
          </form>
        ) : null}
      </div>
      <p class="sub">{t.shopper.text}</p>
      {latest ? <RoundView {...latest} view={view} /> : <p class="empty">{t.shopper.none}</p>}
      <EverywhereView seconds={seconds} never={never} view={view} />
      <HistoryView history={history} view={view} />
      <VisitsView visits={all} cases={cases} person={personOf(c)} view={view} />
    </>
  )
  return page(c, t.shopper.title, content, { part: 'numbers', styles: ['numbers.css'] })
})

shopperPages.post('/shopper/rounds', async (c) => {
  await beginRound(c.env, new Date())
  return c.redirect('/desk/shopper', 303)
})

shopperPages.get('/shopper/card', async (c) => {
  const { cases } = await keptCases(c.env)
  const one = cases.find(({ id }) => id === c.req.query('case')) ?? cases[0]
  if (!one) throw new Problem('not-found')
  const view = viewOf(c)
  const content = <VisitCard one={one} cases={cases} today={isoDay(new Date())} view={view} />
  return page(c, view.t.shopper.card, content, { part: 'numbers' })
})

shopperPages.post('/shopper/visits', async (c) => {
  const form = await formOf(c)
  const { cases } = await keptCases(c.env)
  const [caseId, visitedOn] = [text(form, 'case'), text(form, 'day')]
  const channel = VISIT_CHANNELS.find((one) => one === text(form, 'channel'))
  const firstResult = RATINGS.find((one) => one === text(form, 'rating'))
  const isKnown = cases.some(({ id }) => id === caseId) && isIsoDate(visitedOn) && visitedOn <= latestDay()
  if (!isKnown || !channel || !firstResult) throw new Problem('field-wrong')
  await addVisit(c.env.DB, { caseId, channel, visitedOn, firstRater: personOf(c), firstResult })
  return c.redirect('/desk/shopper#visits', 303)
})

/** Today where the day begins first: Guam is ahead of Greenwich. */
function latestDay(): string {
  return isoDay(new Date(Date.now() + DAY_MS))
}

shopperPages.post('/shopper/visits/:id', async (c) => {
  const form = await formOf(c)
  const result = RATINGS.find((one) => one === text(form, 'rating'))
  if (!result) throw new Problem('field-wrong')
  const [id, who] = [c.req.param('id'), personOf(c)]
  if (!(await rateAgain(c.env.DB, id, who, result))) {
    const visit = (await visits(c.env.DB)).find((one) => one.id === id)
    throw notApproved(visit?.firstRater === who)
  }
  return c.redirect('/desk/shopper#visits', 303)
})
