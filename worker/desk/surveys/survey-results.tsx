import type { Child } from 'hono/jsx'
import { type AgencyRecord, DAY_MS, presentAgency } from '../../corpus/index.ts'
import { countingIn } from '../../html/texts/count.ts'
import {
  changeOf,
  figureText,
  intervalText,
  OTHERS,
  type Period,
  shareText,
  surveyState,
  toldPoints,
} from '../../measures/index.ts'
import type { SurveyAtDesk } from '../../store/surveys/surveys.ts'
import { listText } from '../ui/day-text.ts'
import { QuarterSelect } from '../ui/quarter-select.tsx'
import { Rows } from '../ui/rows.tsx'
import type { View } from '../ui/view.ts'
import { fileName, filesOf } from './omb-package.ts'
import type { QuarterResult, WordingResult } from './quarter.ts'
import { type CoverageCount, sumOf, type ToldRate, toldDriver, toldRate } from './told-quarter.ts'

/** A number of OMB's takes months: the desk says so in time. */
const WARNED_DAYS = 120

/** Whether people are asked, and how long still. */
export function State({ survey, today, view: { t } }: { survey: SurveyAtDesk | undefined; today: string; view: View }) {
  if (!survey) return <p class="said">{t.survey.states.none}</p>
  if (!survey.shown) return <p class="said">{t.survey.states.unapproved}</p>
  const { expiresOn } = survey.settings
  const left = Math.round((Date.parse(expiresOn) - Date.parse(today)) / DAY_MS)
  return (
    <p class="said" role="status">
      {t.survey.states[surveyState(survey.settings, today)]}
      {left >= 0 && left <= WARNED_DAYS ? ` ${t.survey.expiresSoon(left)}` : null}
    </p>
  )
}

interface ResultsProps {
  agency: string
  result: QuarterResult
  coverage: CoverageCount
  customers: number | undefined
  comments: { day: string; comment: string }[]
  quarters: Period[]
  minimum: number
  view: View
}

/** What people said in a closed quarter, and the files of it. */
export function Results({ agency, result, coverage, customers, comments, quarters, minimum, view }: ResultsProps) {
  const { t } = view
  const { quarter, results, offered } = result
  const answered = sumOf(offered, 'answered')
  const rate = toldRate(result, minimum)
  const beside = <Beside rate={rate} wordings={results.length} coverage={coverage} view={view} />
  return (
    <section class="panel">
      <h2>{t.survey.results(quarter.name)}</h2>
      <form class="filters" method="get" action="/desk/survey">
        <input type="hidden" name="agency" value={agency} />
        <QuarterSelect label={t.survey.quarter} quarters={quarters} chosen={quarter.name} view={view} />
      </form>
      <p class="hint">{t.survey.closedOnly}</p>
      {results.length === 0 ? <p>{t.survey.nothing}</p> : null}
      {results.map((one) => (
        <OfWording one={one} beside={beside} minimum={minimum} view={view} />
      ))}
      {rate ? <Rate rate={rate} view={view} /> : null}
      {results.length === 0 ? null : <ToldFiles agency={agency} quarter={quarter.name} view={view} />}
      {answered >= minimum && comments.length > 0 ? <Comments comments={comments} view={view} /> : null}
      {view.may('publish', agency) ? <Files {...{ agency, result, customers, view }} /> : null}
    </section>
  )
}

interface BesideProps {
  rate: ToldRate | undefined
  wordings: number
  coverage: CoverageCount
  view: View
}

/** How much stands behind each figure of the survey: how many of those asked answered, and how many services were answered at all. */
function Beside({ rate, wordings, coverage, view: { t, language } }: BesideProps) {
  const { number } = countingIn(language)
  const told = rate?.share
    ? t.survey.besideRate(shareText(rate.share, language), number(rate.share.count), number(rate.share.total))
    : t.survey.hidden
  return (
    <p class="hint">
      {`${figureText('survey-response-rate', language).title}: ${told}${told !== t.survey.hidden && wordings > 1 ? `, ${t.survey.allWordings}` : ''}. `}
      {`${figureText('survey-coverage', language).title}: ${t.survey.coverage(coverage.answered, coverage.all)}`}
    </p>
  )
}

interface OfWordingProps {
  one: WordingResult
  /** What stands beside each of its figures. */
  beside: Child
  minimum: number
  view: View
}

/** Trust and drivers of one wording. */
function OfWording({ one, beside, minimum, view }: OfWordingProps) {
  const { t, language } = view
  const { wording, tally, trust, before } = one
  if (tally.responses === 0) return null
  const range = intervalText(trust, language)
  const points = toldPoints(tally, wording.scale, trust, minimum)
  return (
    <>
      <h3>{`${figureText('survey-trust', language).title}: “${wording.texts[language].trust}” (${t.survey.wording(wording.version)})`}</h3>
      {trust.tooFew ? (
        <p class="says">{t.survey.tooFew}</p>
      ) : (
        <p class="says">
          {`${t.survey.share(shareText(trust, language), tally.responses)}. ${t.survey.ofThoseWhoAnswered} `}
          {range ? `${t.survey.interval(...range)} ` : ''}
          {t.survey.changed(t.numbers.changes[changeOf(trust, before, minimum)])}
        </p>
      )}
      {beside}
      {points.some((people) => people !== undefined) ? (
        <Rows
          columns={[
            { title: t.survey.point, cell: ({ point }) => point },
            { title: t.survey.people, look: 'number', cell: ({ people }) => people ?? t.survey.hidden },
          ]}
          rows={tally.points.map(({ point }, at) => ({ point, people: points[at] }))}
        />
      ) : null}
      <Drivers one={one} beside={beside} minimum={minimum} view={view} />
    </>
  )
}

function Drivers({ one, beside, minimum, view: { t, language } }: OfWordingProps) {
  const text = (list: { ticked: number; shown: number }) => {
    const told = toldDriver(one, list, minimum, language)
    if (!told) return t.survey.hidden
    return told.people === undefined ? told.share : t.survey.share(told.share, told.people)
  }
  return (
    <>
      <h4>{figureText('survey-drivers', language).title}</h4>
      {beside}
      <Rows
        columns={[
          { title: t.survey.driver, cell: ({ driver }) => t.survey.driverNames[driver] },
          { title: t.survey.well, look: 'number', cell: ({ positive }) => text(positive) },
          { title: t.survey.better, look: 'number', cell: ({ negative }) => text(negative) },
        ]}
        rows={one.tally.drivers}
      />
    </>
  )
}

/** How many of those who were asked answered, and where. */
function Rate({ rate: { table, share }, view }: { rate: ToldRate; view: View }) {
  const { t, language } = view
  const { number } = countingIn(language)
  const place = table.columns.indexOf('answered')
  return (
    <>
      <h3>{figureText('survey-response-rate', language).title}</h3>
      {share ? (
        <p class="says">{t.survey.rate(number(share.count), number(share.total), shareText(share, language))}</p>
      ) : null}
      <h4>{t.survey.rateTable}</h4>
      <Rows
        columns={[
          { title: t.survey.channel, cell: ({ name }) => (name === OTHERS ? t.survey.hidden : name) },
          { title: t.survey.offered, look: 'number', cell: ({ all }) => number(all) },
          {
            title: t.survey.answered,
            look: 'number',
            cell: ({ told }) => (told === undefined ? t.survey.hidden : number(told)),
          },
        ]}
        rows={table.rows.map((name, at) => ({
          ...{ name, all: table.rowTotals[at] ?? 0 },
          told: place < 0 ? undefined : table.counts[at]?.[place],
        }))}
      />
    </>
  )
}

/** The same numbers for programs. */
function ToldFiles({ agency, quarter, view: { t } }: { agency: string; quarter: string; view: View }) {
  return (
    <ul>
      {(['trust', 'drivers'] as const).map((figure) => (
        <li>
          <a href={`/desk/survey/${agency}/told/${quarter}-${figure}.csv`}>{t.survey.toldFiles[figure]}</a>
        </li>
      ))}
    </ul>
  )
}

function Comments({ comments, view: { t } }: { comments: { comment: string }[]; view: View }) {
  return (
    <>
      <h3>{t.survey.comments}</h3>
      <p class="hint">{t.survey.commentsText}</p>
      <ul class="near">
        {comments.map(({ comment }) => (
          <li>{comment}</li>
        ))}
      </ul>
    </>
  )
}

function Files({
  agency,
  result: { quarter, offered },
  customers,
  view,
}: Pick<ResultsProps, 'agency' | 'result' | 'customers' | 'view'>) {
  const { t } = view
  const at = `/desk/survey/${agency}`
  return (
    <>
      <h3>{t.survey.files}</h3>
      <p>{t.survey.filesText}</p>
      <ul>
        <li>
          <a href={`${at}/${quarter.name}.json`}>{t.survey.record}</a>
        </li>
        {filesOf(offered).map((file) => (
          <li>
            <a href={`${at}/${fileName(quarter, file)}`}>{t.survey.file(file.channel, file.wording)}</a>
          </li>
        ))}
      </ul>
      <form method="post" action={`${at}/customers`}>
        <input type="hidden" name="quarter" value={quarter.name} />
        <label for="customers">{t.survey.customers}</label>
        <p class="hint" id="customers-hint">
          {t.survey.customersHint}
        </p>
        <input
          id="customers"
          name="customers"
          type="number"
          min="0"
          value={customers}
          required
          aria-describedby="customers-hint"
        />{' '}
        <button type="submit" class="quiet">
          {t.survey.save}
        </button>
      </form>
    </>
  )
}

/** Services with a survey that got an answer, and the others by name. */
export function Coverage({
  coverage: { answered, all },
  missing,
  agencies,
  view,
}: {
  coverage: CoverageCount
  missing: string[]
  agencies: AgencyRecord[]
  view: View
}) {
  const { t, language } = view
  const names = missing.map((id) => presentAgency(id, agencies, language).name)
  return (
    <section class="panel">
      <h2>{figureText('survey-coverage', language).title}</h2>
      <p>{t.survey.coverage(answered, all)}</p>
      {names.length > 0 ? <p>{t.survey.missing(listText(names, language))}</p> : null}
    </section>
  )
}
