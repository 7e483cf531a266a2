import { figureOf, intervalText, shareOf, shareText, targetText } from '../../measures/index.ts'
import type { ListedDraft } from '../../store/answers/list-drafts.ts'
import type { TopGap } from '../../store/numbers/top-gaps.ts'
import type { StuckGap } from '../../store/queue/stuck.ts'
import type { StandardWithResults } from '../../store/standards/standards.ts'
import { type Column, dayColumn } from '../ui/rows.tsx'
import type { View } from '../ui/view.ts'

/** An agency's name, in the reader's language. */
export type NameOf = (agency: string) => string

interface PromiseProps {
  view: View
  minimum: number
  name: NameOf
}

/** Standards with their last result. */
export function promiseColumns({ view: { t, language }, minimum, name }: PromiseProps): Column<StandardWithResults>[] {
  return [
    {
      title: t.leader.promise,
      cell: ({ standard: { agency, promise } }) => (
        <>
          <a href={`/desk/standards?agency=${agency}`}>{promise[language]}</a> <small>{name(agency)}</small>
        </>
      ),
    },
    { title: t.leader.target, cell: ({ standard }) => targetText(standard.target, language) },
    { title: t.leader.result, cell: (one) => resultText(one, minimum, language) || t.leader.noResult },
    { title: t.leader.met, cell: ({ results: [last] }) => (last ? t.standards.met[last.met] : '–') },
  ]
}

/** The last result with its interval, where it has one. */
function resultText(
  { standard, results: [last] }: StandardWithResults,
  minimum: number,
  language: View['language'],
): string {
  if (!last) return ''
  const share = shareOf(figureOf(standard.source), last.count, last.total, minimum)
  const range = intervalText(share, language)
  return `${last.period}: ${shareText(share, language)}${range ? ` (${range.join('–')})` : ''}`
}

type AskedInVain = Pick<TopGap & StuckGap, 'id' | 'question' | 'language' | 'people' | 'firstSeen'>

/** What was asked in vain, by how many, and since when. */
export function unmetColumns(view: View): Column<AskedInVain>[] {
  const { t } = view
  return [
    {
      title: t.leader.question,
      cell: ({ id, question, language: spoken }) => (
        <a href={`/desk/gaps/${id}`} lang={spoken}>
          {question}
        </a>
      ),
    },
    { title: t.leader.people, look: 'number', cell: ({ people }) => people },
    dayColumn(t.leader.since, ({ firstSeen }) => firstSeen, view),
  ]
}

/** Gaps that wait, and with whom. */
export function stuckColumns(view: View, name: NameOf): Column<StuckGap>[] {
  const { t } = view
  return [
    ...unmetColumns(view),
    {
      title: t.leader.withWhom,
      cell: ({ agency, assignedTo }) => [name(agency), assignedTo].filter(Boolean).join(', '),
    },
    { title: t.leader.handedBy, cell: ({ handedBy }) => handedBy || '–' },
  ]
}

/** Drafts that wait for a reviewer. */
export function reviewColumns(view: View, name: NameOf): Column<ListedDraft>[] {
  const { t } = view
  return [
    {
      title: t.leader.review,
      cell: ({ id, title, language: spoken }) => (
        <a href={`/desk/drafts/${id}`} lang={spoken}>
          {title || t.answers.untitled}
        </a>
      ),
    },
    dayColumn(t.leader.since, ({ updatedAt }) => updatedAt.slice(0, 10), view),
    { title: t.leader.withWhom, cell: ({ agency }) => t.leader.reviewers(name(agency)) },
  ]
}
