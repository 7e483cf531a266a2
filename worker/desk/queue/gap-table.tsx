import { presentAgency } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import type { ListedGap } from '../../store/gaps/list-gaps.ts'
import { type NearestAnswer, nearestAnswers } from '../answers/nearest.ts'
import { dayText, listText } from '../ui/day-text.ts'
import { TrendLine } from '../ui/trend-line.tsx'
import type { View } from '../ui/view.ts'

export interface GapTableProps {
  gaps: ListedGap[]
  /** How often each was asked each week, oldest first. */
  weeks: Map<string, number[]>
  /** Gaps that are chosen already. */
  chosen: string[]
  engine: Engine
  view: View
}
type RowProps = Omit<GapTableProps, 'gaps'> & { gap: ListedGap }

/** Gaps as rows: what was asked, by how many, how that goes, where, and what was near. */
export function GapTable({ gaps, ...rest }: GapTableProps) {
  const { t } = rest.view
  const [first] = rest.weeks.values()
  return (
    <table class="rows">
      <thead>
        <tr>
          <th scope="col">{t.question}</th>
          <th scope="col" class="number">
            {t.people}
          </th>
          <th scope="col">{t.weeks(first?.length ?? 0)}</th>
          <th scope="col">{t.whenAsked}</th>
          <th scope="col">{t.askedOn}</th>
          <th scope="col">{t.nearestAnswer}</th>
        </tr>
      </thead>
      <tbody>
        {gaps.map((gap) => (
          <GapRow gap={gap} {...rest} />
        ))}
      </tbody>
    </table>
  )
}

function GapRow({ gap, weeks, chosen, engine, view }: RowProps) {
  const { t, language } = view
  const agencies = gap.agencies.map((id) =>
    id ? presentAgency(id, engine.snapshot.agencies, language).name : t.noPlace,
  )
  const [nearest] = nearestAnswers(engine, { text: gap.question, language: gap.language }, language, 1)
  return (
    <tr>
      <th scope="row">
        <Picked gap={gap} chosen={chosen} view={view} />
      </th>
      <td class="number" data-label={t.people}>
        {gap.people.toLocaleString(`${language}-US`)}
        {gap.kind === 'choices' ? <small>{t.pickedOne(gap.chosen)}</small> : null}
      </td>
      <td>
        <TrendLine counts={weeks.get(gap.id) ?? []} view={view} />
      </td>
      <td class="day" data-label={t.whenAsked}>
        <Days gap={gap} view={view} />
      </td>
      <td data-label={t.askedOn}>{listText(agencies, language)}</td>
      <td data-label={t.nearestAnswer}>{nearest ? <Nearest nearest={nearest} gap={gap} view={view} /> : t.noneYet}</td>
    </tr>
  )
}

interface PickedProps {
  gap: ListedGap
  chosen: string[]
  view: View
}

/** The box by which a gap is chosen, for who may change it, its question and what is known about it in a line. */
export function Picked({ gap, chosen, view }: PickedProps) {
  const { t } = view
  return (
    <div class="pick">
      {gap.state === 'open' && view.may('sort') ? (
        <input
          type="checkbox"
          name="gap"
          value={gap.id}
          aria-label={t.choose(gap.question)}
          checked={chosen.includes(gap.id)}
        />
      ) : null}
      <div>
        <a href={`/desk/gaps/${gap.id}`} lang={gap.language}>
          {gap.question}
        </a>
        <small>{belowQuestion(gap, view)}</small>
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
  const others = gap.wordings > 1 ? [t.otherWordings(gap.wordings - 1)] : []
  const person = gap.assignedTo ? [t.withPerson(gap.assignedTo)] : []
  const aside = isAside(gap) ? [t.asideUntil(dayText(gap.snoozedUntil ?? '', language))] : []
  const urgent = gap.urgent > 0 ? [t.cannotWait(gap.urgent)] : []
  const handed = gap.handedBy ? [t.handedBy(gap.handedBy)] : []
  return [...urgent, ...others, t.languages[gap.language], ...person, ...handed, ...aside].join(' · ')
}

function Nearest({ nearest, gap, view }: { nearest: NearestAnswer; gap: ListedGap; view: View }) {
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
  return kind !== 'review' && snoozedUntil > new Date().toISOString().slice(0, 10)
}

/** Why the nearest answer was not given: the words it does not say, another language, or how near it is. */
export function whyNot(
  nearest: NearestAnswer,
  asked: { language: NearestAnswer['language'] },
  { t, language }: View,
): string {
  if (nearest.missing.length > 0)
    return t.notIn(
      listText(
        nearest.missing.map((word) => `“${word}”`),
        language,
      ),
    )
  if (nearest.language !== asked.language) return t.onlyInLanguage(t.languages[nearest.language])
  return t.closeness[nearest.closeness]
}
