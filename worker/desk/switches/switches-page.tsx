import { Hono } from 'hono'
import { askToTurnOff, confirmTurnOff, openSwitches, SWITCHED, turnOnAgain } from '../../store/switches/switches.ts'
import { Back } from '../ui/back.tsx'
import { REASON_CHARACTERS } from '../ui/field-problem.tsx'
import { formOf, text } from '../ui/form.ts'
import { page } from '../ui/page.tsx'
import { type DeskContext, type DeskEnv, personOf, viewOf } from '../ui/view.ts'
import { AskForm, type Asking, HOURS, OpenSwitches } from './switches-view.tsx'

/** The page on which two people turn a channel off, or all of them, for a while. */
export const switchesPage = new Hono<DeskEnv>()

switchesPage.get('/switches', (c) => show(c, {}))

switchesPage.post('/switches', async (c) => {
  const form = await formOf(c)
  const { t } = viewOf(c)
  const channel = SWITCHED.find((one) => one === text(form, 'channel'))
  const hours = HOURS.find((one) => String(one) === text(form, 'hours'))
  const reason = text(form, 'reason').trim().slice(0, REASON_CHARACTERS)
  if (!channel || !hours || !reason) {
    const problems = {
      ...(channel ? {} : { channel: t.switches.channelNeeded }),
      ...(hours ? {} : { hours: t.switches.hoursNeeded }),
      ...(reason ? {} : { reason: t.switches.reasonNeeded }),
    }
    return show(c, { typed: { channel, hours, reason }, problems })
  }
  await askToTurnOff(c.env.DB, { id: crypto.randomUUID(), channel, hours, reason, askedBy: personOf(c) }, new Date())
  return c.redirect('/desk/switches', 303)
})

switchesPage.post('/switches/:id/confirm', (c) => change(c, confirmTurnOff))
switchesPage.post('/switches/:id/on', (c) => change(c, turnOnAgain))

async function change(c: DeskContext, act: typeof confirmTurnOff) {
  const isDone = await act(c.env.DB, c.req.param('id') ?? '', personOf(c), new Date())
  return isDone ? c.redirect('/desk/switches', 303) : show(c, { isLate: true })
}

async function show(c: DeskContext, asking: Asking) {
  const view = viewOf(c)
  const { t } = view
  const switches = await openSwitches(c.env.DB, new Date())
  const content = (
    <>
      <Back href="/desk/agencies">{t.agencies.title}</Back>
      <h1>{t.switches.title}</h1>
      <p class="sub">{t.switches.text}</p>
      {asking.isLate ? (
        <p class="said bad" role="status">
          {t.switches.late}
        </p>
      ) : null}
      <div class="columns">
        <OpenSwitches switches={switches} view={view} />
        <AskForm asking={asking} view={view} />
      </div>
    </>
  )
  const status = asking.isLate ? 409 : asking.problems ? 422 : 200
  return page(c, t.switches.title, content, { part: 'agencies', status })
}
