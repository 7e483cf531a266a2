import type { View } from '../ui/view.ts'
import type { Knower } from './who-knows.ts'

interface MySkillsProps {
  mine: Knower[]
  topics: string[]
  view: View
}

/** What one says of oneself: topics, and when not to be asked. */
export function MySkills({ mine, topics, view: { t } }: MySkillsProps) {
  const [first] = mine
  return (
    <section class="panel" aria-labelledby="mine">
      <h2 id="mine">{t.skills.mine}</h2>
      <p>{t.skills.mineText}</p>
      {mine.map(({ topic, declared }) =>
        declared ? (
          <form method="post" action="/desk/skills" class="acts">
            <input type="hidden" name="topic" value={topic} />
            {`${topic}: ${t.skills.levels[declared]} `}
            <button type="submit" class="quiet" name="do" value="drop">
              {t.skills.drop}
              <span class="hidden">{` ${topic}`}</span>
            </button>
          </form>
        ) : null,
      )}
      <form method="post" action="/desk/skills">
        <p class="field">
          <label for="topic">{t.skills.topic}</label>
          <select id="topic" name="topic">
            {topics.map((topic) => (
              <option>{topic}</option>
            ))}
          </select>
        </p>
        <p class="field">
          <label for="level">{t.skills.level}</label>
          <select id="level" name="level">
            {([1, 2, 3] as const).map((level) => (
              <option value={level} selected={level === 2}>
                {t.skills.levels[level]}
              </option>
            ))}
          </select>
        </p>
        <p class="field">
          <button type="submit">{t.skills.declare}</button>
        </p>
      </form>
      <form method="post" action="/desk/skills">
        <p class="field">
          <label for="away">{t.skills.awayUntil}</label>
          <input id="away" name="away" type="date" value={first?.awayUntil} />
        </p>
        <p class="field">
          <label for="most">{t.skills.mostOpen}</label>
          <input id="most" name="most" type="number" min="0" max="1000" value={first?.mostOpen || undefined} />
        </p>
        <button type="submit" class="quiet" name="do" value="limit">
          {t.skills.saveLimit}
        </button>
      </form>
    </section>
  )
}
