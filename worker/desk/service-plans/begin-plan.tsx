import type { ServicePlan } from '../../store/service-plans/service-plans.ts'
import type { View } from '../ui/view.ts'
import { planState } from './plan-state.ts'

/** An agency's plans by year, what was replaced too. */
export function PlanLines({ plans, view }: { plans: ServicePlan[]; view: View }) {
  if (plans.length === 0) return <p class="empty">{view.t.plans.none}</p>
  return (
    <ul>
      {plans.map((plan) => (
        <li>
          <a href={`/desk/service-plans/${plan.id}`}>{view.t.plans.of(plan.year)}</a> {planState(plan, view)}
        </li>
      ))}
    </ul>
  )
}

interface BeginProps {
  agency: string
  plans: ServicePlan[]
  years: number[]
  view: View
}

/** Begins a plan, from the template or from one that was published. */
export function BeginForm({ agency, plans, years, view }: BeginProps) {
  const { t } = view
  const published = plans.filter(({ state }) => state === 'published' || state === 'replaced')
  return (
    <section class="panel" aria-labelledby="begin">
      <h2 id="begin">{t.plans.begin}</h2>
      <form method="post" action="/desk/service-plans">
        <input type="hidden" name="agency" value={agency} />
        <p class="field">
          <label for="year">{t.plans.year}</label>
          <select id="year" name="year">
            {years.map((year) => (
              <option value={year}>{year}</option>
            ))}
          </select>
        </p>
        <p class="field">
          <label for="from">{t.plans.from}</label>
          <select id="from" name="from">
            {published.map((plan) => (
              <option value={plan.id}>{`${t.plans.of(plan.year)}. ${planState(plan, view)}`}</option>
            ))}
            <option value="template">{t.plans.template}</option>
          </select>
        </p>
        <button type="submit">{t.plans.begin}</button>
      </form>
    </section>
  )
}
