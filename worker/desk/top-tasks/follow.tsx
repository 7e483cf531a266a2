import { presentAgency } from '../../corpus/index.ts'
import type { Snapshot } from '../../corpus/snapshot/index.ts'
import { TASK_RULES, toldTasks } from '../../measures/index.ts'
import type { followedTasks } from '../../store/tasks/task-rules.ts'
import type { View } from '../ui/view.ts'

const EVERYWHERE = '*'
/** As the front page shows them. */
const MOST_SHOWN = 8

interface FollowProps {
  rules: Awaited<ReturnType<typeof followedTasks>>
  /** `*` for all. */
  agency: string
  snapshot: Snapshot
  minimum: number
  view: View
}

/** What the front page, or an agency's page, goes by, and what would stand there; for admins, the choice. */
export function Follow({ rules, agency, snapshot, minimum, view }: FollowProps) {
  const { t, language } = view
  const rule = rules.find((one) => one.agency === agency)
  const isEverywhere = agency === EVERYWHERE
  const none = isEverywhere ? t.topTasks.rules.writers : t.topTasks.rules.all
  const name = isEverywhere ? t.lists.allAgencies : presentAgency(agency, snapshot.agencies, language).name
  const shown = rule ? toldTasks(rule.asked, minimum, isEverywhere ? undefined : agency) : []
  const calm = shown.flatMap(({ id }) => snapshot.answer(id, language) ?? []).filter(({ urgent }) => !urgent)
  return (
    <section class="panel" aria-labelledby="follow">
      <h2 id="follow">{t.topTasks.follow}</h2>
      <p>{t.topTasks.followText}</p>
      {view.may('people') ? (
        <form method="post" action="/desk/top-tasks">
          <input type="hidden" name="agency" value={agency} />
          <p class="field">
            <label for="follows">{name}</label>
            <select id="follows" name="follows">
              <option value="">{none}</option>
              {TASK_RULES.map((one) => (
                <option value={one} selected={one === rule?.follows}>
                  {t.topTasks.rules[one]}
                </option>
              ))}
            </select>
          </p>
          <button type="submit">{t.topTasks.save}</button>
        </form>
      ) : (
        <p>{`${name}: ${rule ? t.topTasks.rules[rule.follows] : none}`}</p>
      )}
      {calm.length > 0 ? (
        <>
          <h3>{t.topTasks.wouldShow}</h3>
          <ol>
            {calm.slice(0, MOST_SHOWN).map(({ title, language: written }) => (
              <li lang={written}>{title}</li>
            ))}
          </ol>
        </>
      ) : null}
    </section>
  )
}
