import type { Engine } from '../../engine/index.ts'
import { measureDay } from '../../measures/index.ts'
import type { Gap } from '../../store/gaps/gap.ts'
import { type Offer, offersOf } from '../../store/skills/offers.ts'
import { dayText } from '../ui/day-text.ts'
import type { View } from '../ui/view.ts'
import { toAsk, whoKnows } from './who-knows.ts'
import { whyNowText } from './why-text.ts'

interface ToAskProps {
  db: D1Database
  engine: Engine
  gap: Pick<Gap, 'id' | 'state' | 'assignedTo' | 'language'>
  topics: readonly string[]
  view: View
}

/** Whom to ask about a gap's topics, and why them; offering it to them, and what became of offers. */
export async function ToAskPanel({ db, engine, gap, topics, view }: ToAskProps) {
  const { t } = view
  const today = measureDay(new Date())
  const [offers, knowers] = await Promise.all([
    offersOf(db, `gap:${gap.id}`),
    topics.length === 0 && gap.language === 'en' ? [] : whoKnows(db, engine, new Date()),
  ])
  const asked = toAsk(knowers, topics, today, { language: gap.language })
  if (asked.length === 0 && offers.length === 0) return null
  const isFree = gap.state === 'open' && !gap.assignedTo && !offers.some(({ state }) => state === 'open')
  return (
    <section class="panel" aria-labelledby="to-ask">
      <h2 id="to-ask">{t.skills.ask}</h2>
      <ul>
        {asked.map((one) => (
          <li>
            <b>{one.person}</b> <small>{`${one.topic}: ${whyNowText(one, today, view)}`}</small>
          </li>
        ))}
      </ul>
      {isFree && asked.length > 0 ? (
        <form method="post" action="/desk/skills/offers">
          <input type="hidden" name="place" value={`gap:${gap.id}`} />
          <p class="hint">{t.skills.offerText}</p>
          <button type="submit" class="quiet" name="do" value="offer">
            {t.skills.offer}
          </button>
        </form>
      ) : null}
      <OfferLog offers={offers} view={view} />
      <p>
        <a href="/desk/skills">{t.skills.title}</a>
      </p>
    </section>
  )
}

/** What became of offers, latest first. */
export function OfferLog({ offers, view }: { offers: readonly Offer[]; view: View }) {
  const told = offers.map((offer) => offerText(offer, view)).filter(Boolean)
  if (told.length === 0) return null
  return (
    <>
      <h3>{view.t.skills.offersTitle}</h3>
      <ul>
        {told.map((text) => (
          <li>{text}</li>
        ))}
      </ul>
    </>
  )
}

/** An offer in words; one that passed because another took it says nothing of its own. */
function offerText(
  { person, offeredAt, until, state, settledBy = '', settledAt }: Offer,
  { t, language }: View,
): string {
  const { offerStates } = t.skills
  const settled = dayText((settledAt ?? offeredAt).slice(0, 10), language)
  switch (state) {
    case 'taken':
      return offerStates.taken(settledBy, settled)
    case 'declined':
      return offerStates.declined(person, settled)
    case 'open':
      return person ? offerStates.open(person, dayText(until, language)) : offerStates.lead
    case 'lapsed':
      return offerStates.lapsed(person, dayText(until, language))
    default:
      return ''
  }
}
