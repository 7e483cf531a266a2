import { isFine, RESULTS, type Result } from '../../shopper/judge.ts'
import { waysFor } from '../../shopper/ways/ways.ts'
import type { Round, RoundResult, RoundSums } from '../../store/shopper/rounds.ts'
import { momentText } from '../ui/day-text.ts'
import { Rows } from '../ui/rows.tsx'
import type { View } from '../ui/view.ts'

/** Fewer publications say nothing of how long it takes. */
const LEAST_PUBLICATIONS = 5

/** The latest round: what is not right first, then every case by channel. */
export function RoundView({ round, results, view }: { round: Round; results: RoundResult[]; view: View }) {
  const { t, language } = view
  const ways = inOrder([...new Set(results.map(({ way }) => way))].filter(Boolean))
  const cases = [...new Set(results.map(({ caseId }) => caseId))]
  const faults = results.filter(({ way, result }) => way !== '' && !isGood(result))
  const stale = results.filter(({ way }) => way === '')
  const differing = cases.filter(
    (id) =>
      faults.some((one) => one.caseId === id) && results.some((one) => one.caseId === id && one.result === 'right'),
  )
  const at = new Map(results.map((one) => [`${one.caseId} ${one.way}`, one]))
  return (
    <section class="panel" id="round">
      <h2>{t.shopper.latest}</h2>
      <p>
        {t.shopper.began(momentText(round.startedAt, language))}{' '}
        {round.endedAt === undefined ? t.shopper.underWay(round.asked, round.cases) : ''}{' '}
        {faults.length === 0
          ? t.shopper.allRight(cases.length - stale.length)
          : t.shopper.faults(faults.length, differing.length)}{' '}
        {stale.length > 0 ? t.shopper.stale(stale.length) : ''}
      </p>
      <section class="scroll" tabindex={0} aria-label={t.shopper.latest}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.shopper.case}</th>
              {ways.map((way) => (
                <th scope="col">{way}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cases.map((id) => (
              <tr>
                <th scope="row">
                  <a href={`/desk/shopper/card?case=${id}`}>{id}</a>
                </th>
                {at.has(`${id} `) ? (
                  <td colspan={ways.length}>{t.shopper.results.stale}</td>
                ) : (
                  ways.map((way) => <ResultCell found={at.get(`${id} ${way}`)} view={view} />)
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <details>
        <summary>{t.shopper.howToRead}</summary>
        <ul>
          {t.shopper.reading.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </details>
    </section>
  )
}

/** The channels as the shopper asks them, then pages. */
function inOrder(ways: string[]): string[] {
  const own = waysFor([]).map(({ name }) => name)
  return [...own.filter((way) => ways.includes(way)), ...ways.filter((way) => !own.includes(way))]
}

function ResultCell({ found, view: { t } }: { found: RoundResult | undefined; view: View }) {
  const result = found && RESULTS.find((one) => one === found.result)
  if (!found || !result) return <td />
  if (isGood(result)) return <td>{t.shopper.results[result]}</td>
  return (
    <td>
      <span class="tag bad">{t.shopper.results[result]}</span>
      {found.lacks.length > 0 ? <small>{t.shopper.lacks(found.lacks.join('; '))}</small> : null}
    </td>
  )
}

function isGood(result: string): boolean {
  const known: Result | undefined = RESULTS.find((one) => one === result)
  return known !== undefined && isFine(known)
}

/** Rounds before, a line each. */
export function HistoryView({ history, view }: { history: RoundSums[]; view: View }) {
  const { t, language } = view
  if (history.length === 0) return null
  return (
    <section class="panel">
      <h2>{t.shopper.history}</h2>
      <Rows
        columns={[
          { title: t.shopper.day, cell: ({ startedAt }: RoundSums) => momentText(startedAt, language) },
          { title: t.shopper.right, look: 'number', cell: ({ right }) => right },
          { title: t.shopper.notRight, look: 'number', cell: ({ faults }) => faults },
          { title: t.shopper.staleCases, look: 'number', cell: ({ stale }) => stale },
        ]}
        rows={history}
      />
    </section>
  )
}

interface EverywhereProps {
  /** Shortest first. */
  seconds: number[]
  /** Publications that never were. */
  never: number
  view: View
}

/** How long publications took to be in every channel, and how many never were. */
export function EverywhereView({ seconds, never, view: { t } }: EverywhereProps) {
  const at = (share: number) =>
    t.shopper.duration(seconds[Math.min(seconds.length - 1, Math.ceil(share * seconds.length) - 1)] ?? 0)
  const said =
    seconds.length === 0
      ? t.shopper.noSeconds
      : seconds.length < LEAST_PUBLICATIONS
        ? t.shopper.fewSeconds(seconds.length)
        : t.shopper.seconds(at(0.5), at(0.95), seconds.length)
  return (
    <section class="panel">
      <h2>{t.shopper.everywhere}</h2>
      <p>
        {said} {never > 0 ? t.shopper.never(never) : ''}
      </p>
    </section>
  )
}
