import {
  checkStandard,
  closedPeriods,
  figureOf,
  lastClosed,
  STANDARD_CHECKS,
  type StandardResult,
  shareOf,
  shareText,
  targetText,
} from '../../measures/index.ts'
import type { StandardWithResults } from '../../store/standards/standards.ts'
import { dayText, listText } from '../ui/day-text.ts'
import type { View } from '../ui/view.ts'

interface StandardPanelProps {
  one: StandardWithResults
  minimum: number
  today: string
  view: View
}

/** One standard at the desk: the promise, its five checks, what came of it, and what is to be done. */
export function StandardPanel({ one, minimum, today, view }: StandardPanelProps) {
  const { t, language } = view
  const { standard, results } = one
  const { promise, measure, state, withinDays, target, since, ends, madeBy, approvedBy, owner, period } = standard
  const checks = checkStandard(standard, results[0], lastClosed(period, today).name)
  const missing = STANDARD_CHECKS.filter((check) => !checks[check]).map((check) => t.standards.checkNames[check])
  return (
    <section class="panel" aria-labelledby={standard.id}>
      <h2 id={standard.id}>{promise[language]}</h2>
      <p class="says">
        {`${t.standards.states[state]} · ${t.standards.target(targetText(target, language), withinDays)} · ${t.standards.periods[period]} · ${owner}`}
        {since ? ` · ${t.standards.since(dayText(since, language))}` : null}
        {ends ? ` · ${t.standards.ended(dayText(ends, language))}` : null}
      </p>
      <p>{measure[language]}</p>
      <p class="hint">{approvedBy ? t.standards.by(madeBy, approvedBy) : t.standards.writtenBy(madeBy)}</p>
      {state === 'published' ? (
        <p class="said">{t.standards.checks(STANDARD_CHECKS.length - missing.length, listText(missing, language))}</p>
      ) : null}
      {results.map((result) => (
        <Result one={one} result={result} minimum={minimum} view={view} />
      ))}
      {view.may('publish', standard.agency) ? <Acts one={one} today={today} view={view} /> : null}
    </section>
  )
}

function Result({
  one: { standard },
  result,
  minimum,
  view,
}: Omit<StandardPanelProps, 'today'> & { result: StandardResult }) {
  const { t, language } = view
  const { period, count, total, met, why } = result
  const share = shareOf(figureOf(standard.source), count, total, minimum)
  const of = share.value === undefined ? '–' : t.standards.of(count, total)
  const id = `why-${standard.id}-${period}`
  return (
    <div>
      <p>
        <b>{t.standards.met[met]}.</b> {t.standards.result(period, shareText(share, language), of)}
        {why ? ` ${why}` : null}
      </p>
      {met === 'no' && why === '' && view.may('publish', standard.agency) ? (
        <form method="post" action={`/desk/standards/${standard.id}/result`}>
          <input type="hidden" name="period" value={period} />
          <label for={id}>{t.standards.why}</label>
          <input id={id} name="why" required maxlength={300} />
          <p>
            <button type="submit" class="quiet">
              {t.standards.saveWhy}
            </button>
          </p>
        </form>
      ) : null}
    </div>
  )
}

function Acts({ one: { standard }, today, view }: Pick<StandardPanelProps, 'one' | 'today' | 'view'>) {
  const { t, person } = view
  const { id, state, ends, madeBy, source } = standard
  if (state === 'withdrawn' || ends !== '') return null
  const isOwn = madeBy === person
  return (
    <>
      {state === 'published' && source === 'typed' ? (
        <TypedResult standard={standard} today={today} view={view} />
      ) : null}
      {state === 'draft' && isOwn ? <p class="hint">{t.standards.notYours}</p> : null}
      <form method="post" action={`/desk/standards/${id}`} class="acts">
        {state === 'draft' && !isOwn ? (
          <button type="submit" name="do" value="approve">
            {t.standards.approve}
          </button>
        ) : null}{' '}
        <button type="submit" class="quiet" name="do" value="end">
          {state === 'draft' ? t.standards.withdraw : t.standards.end}
        </button>
      </form>
    </>
  )
}

function TypedResult({
  standard: { id, period },
  today,
  view: { t },
}: {
  standard: StandardWithResults['standard']
  today: string
  view: View
}) {
  const field = (name: string) => `${name}-${id}`
  return (
    <details>
      <summary>{t.standards.typedResult}</summary>
      <form method="post" action={`/desk/standards/${id}/result`}>
        <label for={field('period')}>{t.standards.period}</label>
        <select id={field('period')} name="period">
          {closedPeriods(period, today, 8).map(({ name }) => (
            <option>{name}</option>
          ))}
        </select>
        {(['count', 'total'] as const).map((name) => (
          <p class="field">
            <label for={field(name)}>{t.standards[name]}</label>
            <input id={field(name)} name={name} type="number" min="0" required />
          </p>
        ))}
        <label for={field('reason')}>{t.standards.reason}</label>
        <input id={field('reason')} name="reason" maxlength={300} />{' '}
        <button type="submit" class="quiet">
          {t.standards.saveResult}
        </button>
      </form>
    </details>
  )
}
