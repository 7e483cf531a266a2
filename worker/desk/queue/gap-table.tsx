import { isoDay, presentAgency } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import { countingIn } from '../../html/texts/count.ts'
import type { ListedGap } from '../../store/gaps/list-gaps.ts'
import { type NearestAnswer, nearestAnswers } from '../answers/nearest.ts'
import { dayText, listText } from '../ui/day-text.ts'
import { type Column, Rows } from '../ui/rows.tsx'
import { TrendLine } from '../ui/trend-line.tsx'
import type { View } from '../ui/view.ts'
import { rowId } from './queue-place.ts'

export interface GapTableProps {
  gaps: ListedGap[]
  /** How often each was asked each week, oldest first. */
  weeks: Map<string, number[]>
  /** Gaps that are chosen already. */
  chosen: string[]
  engine: Engine
  view: View
}
type ColumnProps = Omit<GapTableProps, 'gaps'>

/** Gaps as rows: what was asked, by how many, how that goes, where, and what was near. */
export function GapTable({ gaps, ...rest }: GapTableProps) {
  const { engine, view } = rest
  const { t } = view
  const columns: Column<ListedGap>[] = [
    pickedColumn(t.queue.question, rest),
    peopleColumn(t.queue.people, view),
    trendColumn(rest),
    { title: t.queue.whenAsked, look: 'day', cell: (gap) => <Days gap={gap} view={view} /> },
    { title: t.queue.askedOn, cell: (gap) => agenciesOf(gap, rest) },
    { title: t.queue.nearestAnswer, cell: (gap) => <Nearest gap={gap} engine={engine} view={view} /> },
  ]
  return <Rows columns={columns} rows={gaps} idOf={({ id }) => rowId(id)} />
}

/** What a row is about, with the box by which it is chosen. */
export function pickedColumn(title: string, { chosen, view }: ColumnProps): Column<ListedGap> {
  return { title, cell: (gap) => <Picked gap={gap} chosen={chosen} view={view} /> }
}

/** How many people it is about; of those who were asked back, how many picked an answer. */
export function peopleColumn(title: string, { t, language }: View): Column<ListedGap> {
  return {
    title,
    look: 'number',
    cell: ({ people, kind, chosen }) => (
      <>
        {countingIn(language).number(people)}
        {kind === 'choices' ? <small>{t.queue.pickedOne(chosen)}</small> : null}
      </>
    ),
  }
}

/** How it goes, week by week. */
export function trendColumn({ weeks, view }: ColumnProps): Column<ListedGap> {
  const [first] = weeks.values()
  return {
    title: view.t.queue.weeks(first?.length ?? 0),
    isSilent: true,
    cell: ({ id }) => <TrendLine counts={weeks.get(id) ?? []} view={view} />,
  }
}

function agenciesOf({ agencies }: ListedGap, { engine, view: { t, language } }: ColumnProps): string {
  const names = agencies.map((id) =>
    id ? presentAgency(id, engine.snapshot.agencies, language).name : t.lists.noPlace,
  )
  const [first = '', ...others] = names
  return others.length > 1 ? t.queue.andPlaces(first, others.length) : listText(names, language)
}

interface PickedProps {
  gap: ListedGap
  chosen: string[]
  view: View
}

/** The box by which a gap is chosen, for who may change it, its question and what is known about it in a line. */
function Picked({ gap, chosen, view }: PickedProps) {
  const { t } = view
  return (
    <div class="pick">
      {gap.state === 'open' && view.may('sort') ? (
        <input
          type="checkbox"
          name="gap"
          value={gap.id}
          aria-label={t.queue.choose(gap.question)}
          checked={chosen.includes(gap.id)}
        />
      ) : null}
      <div>
        <a href={`/desk/gaps/${gap.id}`} lang={gap.language}>
          {gap.question}
        </a>
        <small>{belowQuestion(gap, view)}</small>
        {gap.said && gap.said.text !== gap.question ? (
          <small>
            {t.queue.alsoAsked} <q lang={gap.said.language}>{gap.said.text}</q>
          </small>
        ) : null}
      </div>
    </div>
  )
}

function Days({ gap: { firstSeen, lastSeen }, view: { language } }: { gap: ListedGap; view: View }) {
  const [first, last] = [dayText(firstSeen, language), dayText(lastSeen, language)]
  return (
    <>
      <time datetime={firstSeen}>{first}</time>
      {first === last ? null : (
        <>
          {' – '}
          <time datetime={lastSeen}>{last}</time>
        </>
      )}
    </>
  )
}

function belowQuestion(gap: ListedGap, { t, language }: View): string {
  const others = gap.wordings > 1 ? [t.queue.otherWordings(gap.wordings - 1)] : []
  const person = gap.assignedTo ? [t.queue.withPerson(gap.assignedTo)] : []
  const aside = isAside(gap) ? [t.queue.asideUntil(dayText(gap.snoozedUntil ?? '', language))] : []
  const urgent = gap.urgent > 0 ? [t.queue.cannotWait(gap.urgent)] : []
  const handed = gap.handedBy ? [t.queue.handedBy(gap.handedBy)] : []
  return [...urgent, ...others, t.lists.languages[gap.language], ...person, ...handed, ...aside].join(' · ')
}

function Nearest({ gap, engine, view }: { gap: ListedGap; engine: Engine; view: View }) {
  const asked = { text: gap.question, language: gap.language }
  const [nearest] = nearestAnswers(engine, asked, view.language, 1)
  if (!nearest) return <>{view.t.lists.noneYet}</>
  return (
    <>
      <a href={`/desk/answers/${nearest.id}/${nearest.language}`} lang={nearest.language}>
        {nearest.title}
      </a>
      <small>{whyNot(nearest, gap, view)}</small>
    </>
  )
}

/** A day that has come is no news; a review's own day stands in its column. */
function isAside({ snoozedUntil = '', kind }: ListedGap): boolean {
  return kind !== 'review' && snoozedUntil > isoDay(new Date())
}

/** Why the nearest answer was not given: the words it does not say, another language, or how near it is. */
export function whyNot(
  nearest: NearestAnswer,
  asked: { language: NearestAnswer['language'] },
  { t, language }: View,
): string {
  if (nearest.missing.length > 0)
    return t.queue.notIn(
      listText(
        nearest.missing.map((word) => `“${word}”`),
        language,
      ),
    )
  if (nearest.language !== asked.language) return t.queue.onlyInLanguage(t.lists.languages[nearest.language])
  return t.links.closeness[nearest.closeness]
}
