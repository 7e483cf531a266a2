import {
  checkStandard,
  closedPeriods,
  figureOf,
  heldIn,
  lastClosed,
  STANDARD_CHECKS,
  type Standard,
  type StandardResult,
  shareOf,
  shareText,
  targetText,
} from '../../measures/index.ts'
import type { StandardWithResults } from '../../store/standards/standards.ts'
import type { TypedCount } from '../../store/standards/typed-counts.ts'
import { dayText, listText } from '../ui/day-text.ts'
import type { View } from '../ui/view.ts'

/** Closed periods that a result is typed of. */
export const PERIODS_SHOWN = 8

interface StandardPanelProps {
  one: StandardWithResults
  /** What was typed and waits for somebody else. */
  waiting: TypedCount[]
  minimum: number
  today: string
  view: View
}

/** One standard at the desk: the promise, its five checks, what came of it, and what is to be done. */
export function StandardPanel({ one, waiting, minimum, today, view }: StandardPanelProps) {
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
      {view.may('publish', standard.agency) ? <Acts one={one} waiting={waiting} today={today} view={view} /> : null}
    </section>
  )
}

function Result({
  one: { standard },
  result,
  minimum,
  view,
}: Omit<StandardPanelProps, 'today' | 'waiting'> & { result: StandardResult }) {
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

function Acts({
  one: { standard },
  waiting,
  today,
  view,
}: Pick<StandardPanelProps, 'one' | 'waiting' | 'today' | 'view'>) {
  const { state, ends, source } = standard
  return (
    <>
      {waiting.map((count) => (
        <Waiting count={count} view={view} />
      ))}
      {state === 'published' && source === 'typed' ? (
        <TypedResult standard={standard} today={today} view={view} />
      ) : null}
      {state === 'withdrawn' || ends !== '' ? null : <State standard={standard} view={view} />}
    </>
  )
}

/** What somebody typed, for somebody else to confirm. */
function Waiting({ count, view: { t, person } }: { count: TypedCount; view: View }) {
  const hidden = { period: count.period, count: count.count, total: count.total }
  return (
    <form method="post" action={`/desk/standards/${count.standard}/result`}>
      <p>{t.standards.counted(count)}</p>
      {count.countedBy === person ? (
        <p class="hint">{t.standards.notYourCount}</p>
      ) : (
        <>
          {Object.entries(hidden).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <button type="submit" name="do" value="confirm">
            {t.standards.confirm}
          </button>
        </>
      )}
    </form>
  )
}

/** Approves a draft, or ends what holds. */
function State({ standard: { id, state, madeBy }, view: { t, person } }: { standard: Standard; view: View }) {
  const isOwn = madeBy === person
  return (
    <>
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

function TypedResult({ standard, today, view: { t } }: { standard: Standard; today: string; view: View }) {
  const { id } = standard
  const periods = closedPeriods(standard.period, today, PERIODS_SHOWN).filter((period) => heldIn(standard, period))
  if (periods.length === 0) return null
  const field = (name: string) => `${name}-${id}`
  return (
    <details>
      <summary>{t.standards.typedResult}</summary>
      <form method="post" action={`/desk/standards/${id}/result`}>
        <label for={field('period')}>{t.standards.period}</label>
        <select id={field('period')} name="period">
          {periods.map(({ name }) => (
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
