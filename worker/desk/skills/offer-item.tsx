import type { WaitingOffer } from '../../store/skills/offers.ts'
import { dayText } from '../ui/day-text.ts'
import type { View } from '../ui/view.ts'
import { whyText } from './why-text.ts'

/** Something that is offered to who looks, with why, and the ways to say yes and no. */
export function OfferItem({ offer, view }: { offer: WaitingOffer; view: View }) {
  const { place, why, until, title, language } = offer
  const { t } = view
  const [thing = '', id = ''] = place.split(':')
  const name = title.trim() || t.answers.untitled
  const note = why ? `${why.topic}: ${whyText(why, view)} · ${t.skills.until(dayText(until, view.language))}` : ''
  return (
    <li>
      <a href={`/desk/${thing}s/${id}`} lang={language}>
        {name}
      </a>
      <small>{note}</small>
      <form method="post" action="/desk/skills/offers" class="acts">
        <input type="hidden" name="place" value={place} />
        <button type="submit" class="quiet" name="do" value="take">
          {t.skills.take}
          <span class="hidden">{`: ${name}`}</span>
        </button>
        {why ? (
          <button type="submit" class="quiet" name="do" value="decline">
            {t.skills.decline}
            <span class="hidden">{`: ${name}`}</span>
          </button>
        ) : null}
      </form>
    </li>
  )
}
