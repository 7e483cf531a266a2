import type { PageLanguage } from '../../html/strings.ts'
import { longDayText } from '../../html/texts/day-text.ts'
import {
  figureOf,
  intervalText,
  type PlanSection,
  type Share,
  shareOf,
  shareText,
  targetText,
} from '../../measures/index.ts'
import type { Measured } from '../../store/service-plans/measured.ts'
import { MeasuredTable } from './measured-table.tsx'
import { plansStrings } from './strings.ts'

interface MeasuredProps {
  measured: Measured
  minimum: number
  language: PageLanguage
}

/** What One Stop counted that belongs to a section; nothing where it counts nothing of it. */
export function MeasuredPart({ section, ...rest }: MeasuredProps & { section: PlanSection }) {
  switch (section) {
    case 'customers':
      return <Channels {...rest} />
    case 'promises':
      return <Standards {...rest} />
    case 'feedback':
      return <Trust {...rest} />
    case 'complaints':
      return <Reports {...rest} />
    case 'channels':
      return <Spanish {...rest} />
    case 'culture':
      return <Culture {...rest} />
    case 'plain-documents':
      return <Plain {...rest} />
    case 'plain-training':
      return <Trainings {...rest} />
    default:
      return null
  }
}

function Channels({ measured: { channels, year }, language }: MeasuredProps) {
  const t = plansStrings(language)
  if (!channels) return <p>{t.channels.tooFew}</p>
  const rows = channels.map(({ channel, questions }) => [
    t.channels.names[channel],
    questions === null ? '–' : t.number(questions),
  ])
  return (
    <MeasuredTable caption={t.channels.caption(year)} head={[t.channels.channel, t.channels.questions]} rows={rows} />
  )
}

function Standards({ measured: { standards, year }, minimum, language }: MeasuredProps) {
  const t = plansStrings(language)
  if (standards.length === 0) return <p>{t.promises.none(year)}</p>
  const of = (met: string) => standards.filter((one) => one.met === met).length
  const met = shareOf('standards-met', of('yes'), of('yes') + of('no'), minimum)
  const rows = standards.map(({ promise, source, target, period, count, total, met: kept, why }) => [
    promise[language],
    targetText(target, language),
    `${period}: ${told(shareOf(figureOf(source), count, total, minimum), language)}`,
    [t.promises.met[kept], why].filter(Boolean).join('. '),
  ])
  const head = [t.promises.promise, t.promises.target, t.promises.result, t.promises.kept]
  return (
    <>
      <MeasuredTable caption={t.promises.caption(year)} head={head} rows={rows} />
      <p>{t.promises.summary(of('yes'), met.total, of('cannot-tell'))}</p>
    </>
  )
}

function Trust({ measured: { trust, gaps, year }, minimum, language }: MeasuredProps) {
  const t = plansStrings(language)
  const rows = trust.map(({ quarter, statement, agreed, answered, coverage }) => [
    quarter,
    `“${statement[language]}”`,
    told(shareOf('survey-trust', agreed.count, agreed.total, minimum), language),
    told(shareOf('survey-response-rate', answered.count, answered.total, minimum), language),
    coverage ? told(shareOf('survey-coverage', coverage.count, coverage.total, minimum), language) : '–',
  ])
  const head = [t.trust.quarter, t.trust.statement, t.trust.agreed, t.trust.answered, t.trust.coverage]
  return (
    <>
      {rows.length === 0 ? (
        <p>{t.trust.none(year)}</p>
      ) : (
        <MeasuredTable caption={t.trust.caption} head={head} rows={rows} />
      )}
      {gaps.answered > 0 ? <p>{t.trust.gaps(gaps.answered, Math.round(gaps.medianDays), year)}</p> : null}
    </>
  )
}

/** A share as it may be told, with its interval where it has one. */
function told(share: Share, language: PageLanguage): string {
  const range = intervalText(share, language)
  const of = share.value === undefined ? '' : `; ${plansStrings(language).outOf(share.count, share.total)}`
  return range ? `${shareText(share, language)} (${range.join('–')}${of})` : `${shareText(share, language)}${of}`
}

function Reports({ measured: { reports, year }, language }: MeasuredProps) {
  return <p>{plansStrings(language).reports(reports.total, reports.count, year)}</p>
}

function Spanish({ measured: { answers }, minimum, language }: MeasuredProps) {
  const { count, total } = answers.spanish
  const share = shareText(shareOf('plan-spanish', count, total, minimum), language)
  return <p>{plansStrings(language).answers(answers.live, share, answers.overdue)}</p>
}

function Culture({ measured: { trainings, lessons, year }, minimum, language }: MeasuredProps) {
  return (
    <p>{plansStrings(language).culture(trainings.length, peopleText(trainings, minimum, language), lessons, year)}</p>
  )
}

/** How many took part in trainings, so that nobody can work out how many did in one that fewer than the minimum took. */
function peopleText(trainings: Measured['trainings'], minimum: number, language: PageLanguage): string {
  const t = plansStrings(language).people
  const sum = (some: Measured['trainings']) => some.reduce((all, { people }) => all + people, 0)
  const all = sum(trainings)
  if (all > 0 && all < minimum) return t.fewer(minimum)
  const few = trainings.filter(({ people }) => people < minimum)
  const isTold = few.length === 0 || (few.length > 1 && sum(few) >= minimum)
  return isTold ? t.exactly(all) : t.more(all - sum(few))
}

function Plain({ measured: { plain }, language }: MeasuredProps) {
  const t = plansStrings(language)
  if (!plain) return <p>{t.plain.none}</p>
  const before = plain.before === undefined ? '' : ` ${t.plain.before(Math.round(plain.before))}`
  return <p>{`${t.plain.score(plain.answers, Math.round(plain.score))}${before}`}</p>
}

function Trainings({ measured: { trainings, year }, minimum, language }: MeasuredProps) {
  const t = plansStrings(language)
  if (trainings.length === 0) return <p>{t.trainings.none(year)}</p>
  const rows = trainings.map(({ day, title, kind, people, hours }) => [
    title,
    t.trainings.kinds[kind],
    longDayText(day, language),
    people < minimum ? `< ${t.number(minimum)}` : t.number(people),
    t.number(hours),
  ])
  const { name, kind, day, people, hours } = t.trainings
  return <MeasuredTable caption={t.trainings.caption(year)} head={[name, kind, day, people, hours]} rows={rows} />
}
