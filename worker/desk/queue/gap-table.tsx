import { isoDay, presentAgency } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import { countingIn } from '../../html/count.ts'
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
          <th scope="col">{t.queue.question}</th>
          <th scope="col" class="number">
            {t.queue.people}
          </th>
          <th scope="col">{t.queue.weeks(first?.length ?? 0)}</th>
          <th scope="col">{t.queue.whenAsked}</th>
          <th scope="col">{t.queue.askedOn}</th>
          <th scope="col">{t.queue.nearestAnswer}</th>
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
    id ? presentAgency(id, engine.snapshot.agencies, language).name : t.lists.noPlace,
  )
  const [nearest] = nearestAnswers(engine, { text: gap.question, language: gap.language }, language, 1)
  return (
    <tr>
      <th scope="row">
        <Picked gap={gap} chosen={chosen} view={view} />
      </th>
      <td class="number" data-label={t.queue.people}>
        {countingIn(language).number(gap.people)}
        {gap.kind === 'choices' ? <small>{t.queue.pickedOne(gap.chosen)}</small> : null}
      </td>
      <td>
        <TrendLine counts={weeks.get(gap.id) ?? []} view={view} />
      </td>
      <td class="day" data-label={t.queue.whenAsked}>
        <Days gap={gap} view={view} />
      </td>
      <td data-label={t.queue.askedOn}>{listText(agencies, language)}</td>
      <td data-label={t.queue.nearestAnswer}>
        {nearest ? <Nearest nearest={nearest} gap={gap} view={view} /> : t.lists.noneYet}
      </td>
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
          aria-label={t.queue.choose(gap.question)}
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
  const others = gap.wordings > 1 ? [t.queue.otherWordings(gap.wordings - 1)] : []
  const person = gap.assignedTo ? [t.queue.withPerson(gap.assignedTo)] : []
  const aside = isAside(gap) ? [t.queue.asideUntil(dayText(gap.snoozedUntil ?? '', language))] : []
  const urgent = gap.urgent > 0 ? [t.queue.cannotWait(gap.urgent)] : []
  const handed = gap.handedBy ? [t.queue.handedBy(gap.handedBy)] : []
  return [...urgent, ...others, t.lists.languages[gap.language], ...person, ...handed, ...aside].join(' · ')
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
