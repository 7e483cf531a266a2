import { Hono } from 'hono'
import { Problem } from '../../contract/index.ts'
import { daysAfter } from '../../corpus/index.ts'
import { settingsOf } from '../../http/settings-of.ts'
import { liveEngine } from '../../live/live.ts'
import { FIGURES, measureDay } from '../../measures/index.ts'
import { answersAsked, askedByHour } from '../../store/disasters/asked-by-hour.ts'
import {
  allDisasters,
  approveDisaster,
  type Disaster,
  draftDisaster,
  endDisaster,
  type NewDisaster,
} from '../../store/disasters/disasters.ts'
import { notApproved } from '../access/not-approved.ts'
import { requirePermission } from '../access/permitted.ts'
import { csvText } from '../csv/csv-text.ts'
import { download } from '../csv/download.ts'
import { formOf, text } from '../ui/form.ts'
import { page } from '../ui/page.tsx'
import { type DeskContext, type DeskEnv, personOf, viewOf } from '../ui/view.ts'
import { askedDays } from './asked-tables.ts'
import { DisasterForm } from './disaster-form.tsx'
import { DisasterPanel } from './disaster-panel.tsx'
import { DisasterReport } from './disaster-report.tsx'
import { type DisasterField, readDisaster } from './read-disaster.ts'

/** The disaster mode: drafted by one person, turned on by another, off by itself or by anyone who may publish; and what was asked meanwhile. */
export const disastersPages = new Hono<DeskEnv>()

disastersPages.get('/disasters', (c) => disastersPage(c))

disastersPages.post('/disasters', async (c) => {
  const [form, { snapshot }] = await Promise.all([formOf(c), liveEngine(c.env, c.executionCtx)])
  const { disaster, wrong } = readDisaster(form, { id: crypto.randomUUID(), madeBy: personOf(c), snapshot })
  if (wrong.length > 0) return disastersPage(c, { typed: disaster, wrong })
  await draftDisaster(c.env.DB, disaster, new Date())
  return c.redirect(`/desk/disasters#${disaster.id}`, 303)
})

disastersPages.post('/disasters/:id', async (c) => {
  requirePermission(c, 'publish')
  const [form, { id, madeBy }] = await Promise.all([formOf(c), known(c)])
  const who = personOf(c)
  const now = new Date()
  if (text(form, 'do') === 'end') await endDisaster(c.env.DB, id, who, now)
  else if (!(await approveDisaster(c.env.DB, id, who, now))) throw notApproved(madeBy === who)
  return c.redirect('/desk/disasters', 303)
})

disastersPages.get('/disasters/:id', async (c) => {
  const one = await known(c)
  const minimum = settingsOf(c).minimumCell
  const moments = momentsOf(one)
  const [asked, answers] = await Promise.all([
    askedByHour(c.env.DB, moments, one.answers),
    answersAsked(c.env.DB, moments, minimum),
  ])
  const view = viewOf(c)
  const content = <DisasterReport {...{ one, days: askedDays(asked, minimum), answers, minimum, view }} />
  return page(c, view.t.disasters.reportTitle, content, { part: 'numbers', styles: ['numbers.css'] })
})

disastersPages.get('/disasters/:id/asked.csv', async (c) => {
  const one = await known(c)
  const asked = await askedByHour(c.env.DB, momentsOf(one), one.answers)
  const rows = askedDays(asked, settingsOf(c).minimumCell).flatMap(({ day, table }) =>
    (table?.rows ?? []).flatMap((hour, at) => [
      ...(table?.columns ?? []).map((kind, place) => [day, hour, kind, table?.counts[at]?.[place]]),
      [day, hour, 'all', table?.rowTotals[at]],
    ]),
  )
  return download(c, `one-stop-disaster-${one.begins}.csv`, csvText(FIGURES['disaster-questions'].columns, rows))
})

/** From its approval to its end, of days that are over: the difference of two looks at a running one could point at one person. Midnight in
 * Washington is at 4 or 5 in UTC; what the earlier hour lets in is left out by its day. */
function momentsOf({ begins, approvedAt, ends, endedAt }: Disaster) {
  const midnight = (day: string) => `${day}T04:00:00.000Z`
  const [from = ''] = [midnight(begins), approvedAt].sort().reverse()
  const [until = ''] = [
    midnight(daysAfter(ends, 1)),
    midnight(measureDay(new Date())),
    ...(endedAt ? [endedAt] : []),
  ].sort()
  return { from, until }
}

async function known(c: DeskContext): Promise<Disaster> {
  const found = (await allDisasters(c.env.DB)).find(({ id }) => id === c.req.param('id'))
  if (!found) throw new Problem('not-found')
  return found
}

async function disastersPage(c: DeskContext, form?: { typed: NewDisaster; wrong: DisasterField[] }) {
  const view = viewOf(c)
  const { t } = view
  const all = await allDisasters(c.env.DB)
  const today = measureDay(new Date())
  const content = (
    <>
      <h1>{t.disasters.title}</h1>
      <p class="sub">{t.disasters.intro}</p>
      {all.length === 0 ? <p>{t.disasters.none}</p> : null}
      {all.map((one) => (
        <DisasterPanel one={one} today={today} view={view} />
      ))}
      {view.may('sort') ? (
        <DisasterForm typed={form?.typed} wrong={form?.wrong ?? []} today={today} view={view} />
      ) : null}
    </>
  )
  return page(c, t.disasters.title, content, { part: 'numbers', styles: ['numbers.css'], status: form ? 422 : 200 })
}
