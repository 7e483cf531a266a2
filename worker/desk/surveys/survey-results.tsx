import { type AgencyRecord, DAY_MS, presentAgency } from '../../corpus/index.ts'
import { countingIn } from '../../html/texts/count.ts'
import {
  changeOf,
  figureText,
  intervalText,
  OTHERS,
  type Period,
  protectTable,
  shareOf,
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

/** From one more than so many people on, each whole percentage can come about, whatever their number. */
const EVERY_PERCENT = 100

interface ResultsProps {
  agency: string
  result: QuarterResult
  customers: number | undefined
  comments: { day: string; comment: string }[]
  quarters: Period[]
  minimum: number
  view: View
}

/** What people said in a closed quarter, and the files of it. */
export function Results({ agency, result, customers, comments, quarters, minimum, view }: ResultsProps) {
  const { t } = view
  const { quarter, results, offered } = result
  const answered = sumOf(offered, 'answered')
  // All of them less those of the other wording would tell how few answered this one.
  const hidesOne = results.length > 1 && results.some(({ tally }) => isBetween(tally.responses, 1, minimum - 1))
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
        <OfWording one={one} minimum={minimum} view={view} />
      ))}
      {results.length === 0 || hidesOne ? null : <Rate offered={offered} minimum={minimum} view={view} />}
      {answered >= minimum && comments.length > 0 ? <Comments comments={comments} view={view} /> : null}
      {view.may('publish', agency) ? <Files {...{ agency, result, customers, view }} /> : null}
    </section>
  )
}

function placeOf({ channel, language }: QuarterResult['offered'][number]): string {
  return `${channel} · ${language}`
}

function sumOf(all: readonly QuarterResult['offered'][number][], what: 'answered' | 'offered'): number {
  return all.reduce((sum, one) => sum + one[what], 0)
}

function isBetween(value: number, from: number, to: number): boolean {
  return value >= from && value <= to
}

/** Trust and drivers of one wording. */
function OfWording({ one, minimum, view }: { one: WordingResult; minimum: number; view: View }) {
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
      {points.some((people) => people !== undefined) ? (
        <Rows
          columns={[
            { title: t.survey.point, cell: ({ point }) => point },
            { title: t.survey.people, look: 'number', cell: ({ people }) => people ?? t.survey.hidden },
          ]}
          rows={tally.points.map(({ point }, at) => ({ point, people: points[at] }))}
        />
      ) : null}
      <Drivers one={one} minimum={minimum} view={view} />
    </>
  )
}

function Drivers({
  one: { tally, trust },
  minimum,
  view: { t, language },
}: {
  one: WordingResult
  minimum: number
  view: View
}) {
  const text = ({ ticked, shown }: { ticked: number; shown: number }) => {
    const share = shareOf('survey-drivers', ticked, shown, minimum)
    if (share.tooFew || shown === 0) return t.survey.hidden
    if (!trust.bound) return t.survey.share(shareText(share, language), shown)
    // Of how many would tell how few were shown the other list. So would percentages of up to a hundred people, for not every number of them
    // makes every percentage, a bound, which depends on that number, and a decimal, which begins at a thousand.
    if (share.bound || tally.responses - minimum < EVERY_PERCENT) return t.survey.hidden
    return shareText({ ...share, total: EVERY_PERCENT }, language)
  }
  return (
    <>
      <h4>{figureText('survey-drivers', language).title}</h4>
      <Rows
        columns={[
          { title: t.survey.driver, cell: ({ driver }) => t.survey.driverNames[driver] },
          { title: t.survey.well, look: 'number', cell: ({ positive }) => text(positive) },
          { title: t.survey.better, look: 'number', cell: ({ negative }) => text(negative) },
        ]}
        rows={tally.drivers}
      />
    </>
  )
}

/** How many of those who were asked answered, and where. */
function Rate({ offered, minimum, view }: { offered: QuarterResult['offered']; minimum: number; view: View }) {
  const { t, language } = view
  const { number } = countingIn(language)
  // Wordings together: with how many answered each, a row of one of them could be worked out.
  const rows = [...new Set(offered.map(placeOf))]
  const counts = rows.map((row) => {
    const here = offered.filter((one) => placeOf(one) === row)
    const answered = sumOf(here, 'answered')
    return [answered, Math.max(0, sumOf(here, 'offered') - answered)]
  })
  const table = protectTable({ rows, columns: ['answered', 'not'], counts }, minimum)
  if (!table) return null
  const [answered = 0] = table.columns[0] === 'answered' ? table.columnTotals : []
  const share = shareOf('survey-response-rate', answered, table.total, minimum)
  const place = table.columns.indexOf('answered')
  return (
    <>
      <h3>{figureText('survey-response-rate', language).title}</h3>
      {answered > 0 ? (
        <p class="says">{t.survey.rate(number(answered), number(table.total), shareText(share, language))}</p>
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
  all,
  missing,
  agencies,
  view,
}: {
  all: number
  missing: string[]
  agencies: AgencyRecord[]
  view: View
}) {
  const { t, language } = view
  const names = missing.map((id) => presentAgency(id, agencies, language).name)
  return (
    <section class="panel">
      <h2>{figureText('survey-coverage', language).title}</h2>
      <p>{t.survey.coverage(all - missing.length, all)}</p>
      {names.length > 0 ? <p>{t.survey.missing(listText(names, language))}</p> : null}
    </section>
  )
}
