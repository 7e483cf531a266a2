import type { ShopperCase } from '../../corpus/index.ts'
import { RATINGS, VISIT_CHANNELS } from '../../store/shopper/visits.ts'
import { Back } from '../ui/back.tsx'
import { dayText } from '../ui/day-text.ts'
import type { View } from '../ui/view.ts'

interface VisitCardProps {
  one: ShopperCase
  cases: readonly ShopperCase[]
  /** ISO date. */
  today: string
  view: View
}

/** A card to take along or to have beside the phone: what to ask, the key, and the form to write the visit down with. It prints as it is. */
export function VisitCard({ one, cases, today, view }: VisitCardProps) {
  const { t } = view
  return (
    <>
      <Back href="/desk/shopper">{t.shopper.title}</Back>
      <h1>{t.shopper.card}</h1>
      <form class="filters" method="get" action="/desk/shopper/card">
        <select name="case" aria-label={t.shopper.case}>
          {cases.map(({ id }) => (
            <option value={id} selected={id === one.id}>
              {id}
            </option>
          ))}
        </select>
        <button type="submit" class="quiet">
          {t.lists.show}
        </button>
      </form>
      <KeyView one={one} view={view} />
      {view.may('sort') ? <VisitForm one={one} today={today} view={view} /> : null}
    </>
  )
}

function KeyView({ one, view: { t, language } }: { one: ShopperCase; view: View }) {
  const { question, first, facts, not, answer, agreed } = one
  return (
    <section class="panel">
      <h2>{t.shopper.ask}</h2>
      <blockquote lang={one.language}>{question}</blockquote>
      {first ? <Facts heading={t.shopper.comesFirst} facts={[first]} /> : null}
      <Facts heading={t.shopper.mustCome} facts={answer === undefined ? [t.shopper.noAnswer, ...facts] : facts} />
      <Facts heading={t.shopper.mustNotCome} facts={not} />
      <p>
        <small>{t.shopper.keyOf(agreed.by, dayText(agreed.on, language))}</small>
      </p>
    </section>
  )
}

/** Boxes to tick with a pen. */
function Facts({ heading, facts }: { heading: string; facts: readonly string[] }) {
  if (facts.length === 0) return null
  return (
    <>
      <h3>{heading}</h3>
      <ul class="near">
        {facts.map((fact) => (
          <li>☐ {fact}</li>
        ))}
      </ul>
    </>
  )
}

function VisitForm({ one, today, view }: { one: ShopperCase; today: string; view: View }) {
  const { t } = view
  return (
    <form class="panel" method="post" action="/desk/shopper/visits">
      <input type="hidden" name="case" value={one.id} />
      <p>
        <label for="channel">{t.shopper.channel}</label>
        <select id="channel" name="channel">
          {VISIT_CHANNELS.map((channel) => (
            <option value={channel}>{t.shopper.channels[channel]}</option>
          ))}
        </select>
      </p>
      <p>
        <label for="day">{t.shopper.visitedOn}</label>
        <input id="day" name="day" type="date" value={today} max={today} required />
      </p>
      <p>
        <label for="rating">{t.shopper.rating}</label>
        <RatingSelect id="rating" view={view} />
      </p>
      <button type="submit">{t.shopper.save}</button>
    </form>
  )
}

/** One of the ratings, none chosen beforehand. */
export function RatingSelect({ id, label, view: { t } }: { id?: string; label?: string; view: View }) {
  return (
    <select id={id} name="rating" aria-label={label} required>
      <option value="">{t.shopper.chooseRating}</option>
      {RATINGS.map((rating) => (
        <option value={rating}>{t.shopper.ratings[rating]}</option>
      ))}
    </select>
  )
}
