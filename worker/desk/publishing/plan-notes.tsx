import type { AgencyRecord } from '../../corpus/index.ts'
import type { Plan } from '../../store/answers/plans.ts'
import { momentIn, zoneOf } from '../drafts/timing.ts'
import type { View } from '../ui/view.ts'

interface PlanNoteProps {
  plan: Plan
  agencies: readonly AgencyRecord[]
  view: View
}

/** What a plan will do and when, in its agency's time. */
function planText({ plan, agencies, view: { t, language } }: PlanNoteProps): string {
  const zone = zoneOf(agencies.find(({ id }) => id === plan.agency))
  const at = momentIn(plan.at, zone, language)
  if (plan.kind === 'archive') return t.timing.planArchive(at, plan.who)
  const said = t.timing.planPublish(at, plan.who)
  return plan.until ? `${said} ${t.timing.planUntil(momentIn(plan.until, zone, language))}` : said
}

/** A plan that waits, with the way to call it off. */
export function PlanNote(props: PlanNoteProps) {
  const { plan, view } = props
  return (
    <div class="said">
      {planText(props)}
      {view.may('publish', plan.agency) ? (
        <form method="post" action={`/desk/plans/${plan.id}/cancel`}>
          <button type="submit" class="quiet">
            {plan.kind === 'archive' ? view.t.timing.planKeep : view.t.timing.planCancel}
          </button>
        </form>
      ) : null}
    </div>
  )
}

/** Why a publication was held back at its time, and what to do. */
export function HeldNote({ plan, agencies, view: { t, language } }: PlanNoteProps) {
  const zone = zoneOf(agencies.find(({ id }) => id === plan.agency))
  return (
    <div class="said bad" role="alert">
      <b>{t.timing.heldTitle(momentIn(plan.at, zone, language))}</b> {t.timing.heldWhy[plan.why ?? 'wrong']}{' '}
      {plan.why === 'gate' ? <a href={`/desk/drafts/${plan.draftId}?show=preview#gate`}>{t.gate.title}</a> : null}
    </div>
  )
}

interface PlanListProps {
  plans: { waiting: Plan[]; held: Plan[] }
  /** The title of what a plan is about. */
  titleOf: (plan: Plan) => string
  agencies: readonly AgencyRecord[]
  view: View
}

/** All that is planned, and what was held back. */
export function PlanList({ plans: { waiting, held }, titleOf, agencies, view }: PlanListProps) {
  const { t } = view
  if (waiting.length + held.length === 0) return null
  return (
    <section class={held.length > 0 ? 'panel bad' : 'panel'} id="plans">
      <h2>{t.timing.plansTitle}</h2>
      <ul class="near">
        {[...held, ...waiting].map((plan) => (
          <li>
            <a
              href={plan.draftId ? `/desk/drafts/${plan.draftId}` : `/desk/answers/${plan.answerId}/${plan.language}`}
              lang={plan.language}
            >
              {titleOf(plan)}
            </a>
            {plan.state === 'held' ? <span class="tag">{t.timing.held}</span> : null}
            <small>
              {plan.state === 'held' ? t.timing.heldWhy[plan.why ?? 'wrong'] : planText({ plan, agencies, view })}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
