import { isChannel } from '../../contract/index.ts'
import { presentAgency } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import type { GapPlace } from '../../store/gaps/gap.ts'
import type { ShownAnswer } from '../../store/gaps/gap-evidence.ts'
import type { View } from '../ui/view.ts'

/** Where a gap was asked: agency, page and channel, counted. */
export function Places({ places, engine, view: { t, language } }: { places: GapPlace[]; engine: Engine; view: View }) {
  return (
    <section class="panel">
      <h2>{t.gap.whereAsked}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.lists.agency}</th>
            <th scope="col">{t.gap.page}</th>
            <th scope="col">{t.lists.channel}</th>
            <th scope="col" class="number">
              {t.gap.asked}
            </th>
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr>
              <td>
                {place.agency ? presentAgency(place.agency, engine.snapshot.agencies, language).name : t.lists.noPlace}
              </td>
              <td class="path">{place.page || t.lists.noPlace}</td>
              <td>{isChannel(place.channel) ? t.lists.channels[place.channel] : place.channel}</td>
              <td class="number">{place.count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface ShownProps {
  shown: ShownAnswer[]
  /** Whether people could pick one: they were asked back. */
  askedBack: boolean
  engine: Engine
  view: View
}

/** What people were shown instead of an answer, and what they picked. */
export function Shown({ shown, askedBack, engine, view: { t, language } }: ShownProps) {
  return (
    <section class="panel">
      <h2>{t.gap.shownTitle}</h2>
      {shown.length === 0 ? <p class="empty">{t.gap.shownNothing}</p> : null}
      <ul class="near">
        {shown.map(({ answerId, count, chosen }) => {
          const answer = engine.snapshot.answer(answerId, language) ?? engine.snapshot.answer(answerId, 'en')
          return (
            <li>
              {answer ? (
                <a href={`/desk/answers/${answer.id}/${answer.language}`} lang={answer.language}>
                  {answer.title}
                </a>
              ) : (
                answerId
              )}
              <small>{askedBack ? `${t.gap.times(count)} · ${t.queue.pickedOne(chosen)}` : t.gap.times(count)}</small>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
