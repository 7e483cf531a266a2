import { Hono } from 'hono'
import { Problem } from '../../contract/index.ts'
import { liveEngine } from '../../live/live.ts'
import { measureDay } from '../../measures/index.ts'
import { draft as readDraft, setReviewer } from '../../store/answers/drafts.ts'
import { changeGaps } from '../../store/gaps/change-gaps.ts'
import { declineOffer, settleOffers, takeOffer, waitingOffers } from '../../store/skills/offers.ts'
import { formOf, text } from '../ui/form.ts'
import { type DeskContext, type DeskEnv, personOf, viewOf } from '../ui/view.ts'
import { offerGap } from './offer-work.ts'

/** Offering work to who knows about it, taking it, and saying no. */
export const offerRoutes = new Hono<DeskEnv>()

offerRoutes.post('/skills/offers', async (c) => {
  const form = await formOf(c)
  const place = text(form, 'place')
  const [, thing, id] = /^(gap|draft):([\w-]{1,80})$/.exec(place) ?? []
  if (!thing || !id) throw new Problem('not-found')
  const now = new Date()
  const act = text(form, 'do')
  if (act === 'offer' && thing === 'gap') {
    await offerGap(c.env.DB, await liveEngine(c.env, c.executionCtx), id, personOf(c), now)
    return c.redirect(`/desk/gaps/${id}`, 303)
  }
  if (act === 'decline') {
    if (!(await declineOffer(c.env.DB, place, personOf(c), now))) throw new Problem('not-allowed')
    return c.redirect('/desk', 303)
  }
  if (act !== 'take') throw new Problem('field-wrong', { field: 'do' })
  await take(c, place, id, now)
  return c.redirect(`/desk/${thing}s/${id}`, 303)
})

/** The first has it; whoever comes later, or is not asked, may not.
 * @throws {Problem} `not-allowed` */
async function take(c: DeskContext, place: string, id: string, now: Date): Promise<void> {
  const { DB } = c.env
  const person = personOf(c)
  await settleOffers(DB, measureDay(now), now)
  const offers = (await waitingOffers(DB, person)).filter((one) => one.place === place)
  const isLead = offers.some((one) => one.person === '' && viewOf(c).may('publish', one.agency || undefined))
  const draft = place.startsWith('draft:') ? await readDraft(DB, id) : undefined
  // Nobody reviews what they wrote.
  if (draft && [...draft.writers, draft.begunBy].includes(person)) throw new Problem('not-allowed')
  if (!(await takeOffer(DB, { place, person, isLead }, now))) throw new Problem('not-allowed')
  if (draft) await setReviewer(DB, { id, reviewer: person, dueOn: draft.dueOn, who: person }, now)
  else await changeGaps(DB, [id], { kind: 'take', person }, person, now)
}
