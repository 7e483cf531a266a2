import type { ShopperCase } from '../../corpus/index.ts'
import { agreementOf } from '../../shopper/agreement.ts'
import type { Visit } from '../../store/shopper/visits.ts'
import { type Column, dayColumn, Rows } from '../ui/rows.tsx'
import type { View } from '../ui/view.ts'
import { RatingSelect } from './visit-card.tsx'

/** Below it a figure is told with the word that it may change. GAO asked about seventy calls a question. */
const LEAST_VISITS = 30

interface VisitsProps {
  visits: Visit[]
  cases: readonly ShopperCase[]
  /** Who looks: nobody rates a visit twice, or sees the other's rating before their own. */
  person: string
  view: View
}

/** Visits by people, with how well their two raters agree. */
export function VisitsView({ visits, cases, person, view }: VisitsProps) {
  const { t } = view
  return (
    <section class="panel" id="visits">
      <h2>{t.shopper.visits}</h2>
      <p class="sub">{t.shopper.visitsText}</p>
      {cases.length > 0 ? (
        <p>
          <a href="/desk/shopper/card">{t.shopper.card}</a>
        </p>
      ) : null}
      <AgreementView visits={visits} view={view} />
      {visits.length === 0 ? (
        <p class="empty">{t.shopper.noVisits}</p>
      ) : (
        <Rows columns={columnsOf(person, view)} rows={visits} idOf={({ id }) => id} />
      )}
    </section>
  )
}

function AgreementView({ visits, view: { t } }: { visits: Visit[]; view: View }) {
  const pairs = visits.flatMap(({ firstResult, secondResult }) =>
    secondResult ? [[firstResult, secondResult] as const] : [],
  )
  const { both, same, kappa } = agreementOf(pairs)
  if (both === 0) return null
  return (
    <p>
      {t.shopper.agreement(same, both, Math.round((100 * same) / both))}{' '}
      {kappa === undefined ? t.shopper.noKappa : t.shopper.kappa(kappa.toFixed(2))}{' '}
      {both < LEAST_VISITS ? t.shopper.few(LEAST_VISITS) : ''}
    </p>
  )
}

function columnsOf(person: string, view: View): Column<Visit>[] {
  const { t } = view
  return [
    { title: t.shopper.visit, cell: ({ caseId }) => <a href={`/desk/shopper/card?case=${caseId}`}>{caseId}</a> },
    { title: t.shopper.channel, cell: ({ channel }) => t.shopper.channels[channel] },
    dayColumn(t.shopper.visitedOn, ({ visitedOn }: Visit) => visitedOn, view),
    {
      title: t.shopper.first,
      cell: ({ firstRater, firstResult, secondResult }) =>
        secondResult || firstRater === person ? t.shopper.ratings[firstResult] : t.shopper.hidden,
    },
    { title: t.shopper.second, cell: (visit) => <SecondRating visit={visit} person={person} view={view} /> },
  ]
}

function SecondRating({ visit, person, view }: { visit: Visit; person: string; view: View }) {
  const { t } = view
  if (visit.secondResult) return <>{t.shopper.ratings[visit.secondResult]}</>
  if (visit.firstRater === person || !view.may('sort')) return <>{t.shopper.waitsForSecond}</>
  return (
    <form method="post" action={`/desk/shopper/visits/${visit.id}`}>
      <RatingSelect label={t.shopper.rating} view={view} />{' '}
      <button type="submit" class="quiet">
        {t.shopper.rate}
      </button>
    </form>
  )
}
