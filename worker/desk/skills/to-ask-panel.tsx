import type { Engine } from '../../engine/index.ts'
import { measureDay } from '../../measures/index.ts'
import type { View } from '../ui/view.ts'
import { toAsk, whoKnows } from './who-knows.ts'
import { whyText } from './why-text.ts'

interface ToAskProps {
  db: D1Database
  engine: Engine
  topics: readonly string[]
  view: View
}

/** Whom to ask about a gap's topics, and why them; nothing where nobody is known to know. It offers, and gives nothing to anyone. */
export async function ToAskPanel({ db, engine, topics, view }: ToAskProps) {
  const today = measureDay(new Date())
  const asked = topics.length === 0 ? [] : toAsk(await whoKnows(db, engine, new Date()), topics, today)
  if (asked.length === 0) return null
  return (
    <section class="panel" aria-labelledby="to-ask">
      <h2 id="to-ask">{view.t.skills.ask}</h2>
      <ul>
        {asked.map((one) => (
          <li>
            <b>{one.person}</b> <small>{`${one.topic}: ${whyText(one, today, view)}`}</small>
          </li>
        ))}
      </ul>
      <p>
        <a href="/desk/skills">{view.t.skills.title}</a>
      </p>
    </section>
  )
}
