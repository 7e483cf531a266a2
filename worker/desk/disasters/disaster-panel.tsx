import { isOnDay } from '../../channels/disaster/disaster-now.ts'
import type { Disaster } from '../../store/disasters/disasters.ts'
import { dayText } from '../ui/day-text.ts'
import type { View } from '../ui/view.ts'

interface DisasterPanelProps {
  one: Disaster
  today: string
  view: View
}

/** One disaster at the desk: what is said of it, whether it is on, and what is to be done. */
export function DisasterPanel({ one, today, view }: DisasterPanelProps) {
  const { t, language } = view
  const { id, words, area, reason, begins, ends, answers, lines, keyword, madeBy, approvedBy, isDrill } = one
  const drill = isDrill === 1 ? '?drill=1' : ''
  const about = [
    t.disasters.states[stateOn(one, today)],
    ...(drill ? [t.disasters.drill] : []),
    t.disasters.days(dayText(begins, language), dayText(ends, language)),
  ]
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>{`${words[language]} ${area[language]}`}</h2>
      <p class="says">{about.join(' · ')}</p>
      <p>{reason}</p>
      <ul>
        {answers.map((answer) => (
          <li>
            <a href={`/a/${answer}`}>{answer}</a>
          </li>
        ))}
        {lines.length > 0 ? <li>{t.disasters.called(lines.join(', '))}</li> : null}
        {keyword ? <li>{t.disasters.texted(keyword)}</li> : null}
      </ul>
      <p class="hint">{approvedBy ? t.disasters.by(madeBy, approvedBy) : t.disasters.writtenBy(madeBy)}</p>
      {approvedBy ? (
        <p>
          <a href={`/now${drill}`}>{t.disasters.page}</a>
          {' · '}
          <a href={`/now/print${drill}`}>{t.disasters.print}</a>
          {' · '}
          <a href={`/desk/disasters/${id}`}>{t.disasters.report}</a>
        </p>
      ) : null}
      {view.may('publish') ? <Acts one={one} today={today} view={view} /> : null}
    </section>
  )
}

/** Where a disaster stands on a day: `waits` for its first day, `over` past its last. */
function stateOn(one: Disaster, today: string): 'draft' | 'waits' | 'on' | 'over' | 'ended' {
  if (one.state !== 'approved') return one.state
  if (isOnDay(one, today)) return 'on'
  return one.ends < today ? 'over' : 'waits'
}

function Acts({ one, today, view: { t, person } }: DisasterPanelProps) {
  const { id, state, madeBy } = one
  const isOwn = madeBy === person
  if (['over', 'ended'].includes(stateOn(one, today))) return null
  return (
    <>
      {state === 'draft' && isOwn ? <p class="hint">{t.disasters.notYours}</p> : null}
      <form method="post" action={`/desk/disasters/${id}`} class="acts">
        {state === 'draft' && !isOwn ? (
          <button type="submit" name="do" value="approve">
            {t.disasters.approve}
          </button>
        ) : null}{' '}
        <button type="submit" class="quiet" name="do" value="end">
          {state === 'draft' ? t.disasters.withdraw : t.disasters.end}
        </button>
      </form>
    </>
  )
}
