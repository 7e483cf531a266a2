import { Hono } from 'hono'
import * as z from 'zod/mini'
import { LANGUAGES } from '../contract/index.ts'
import { presentAgency } from '../corpus/index.ts'
import type { Engine } from '../engine/index.ts'
import { GAP_STATES, type GapState } from '../store/gap-row.ts'
import { GAPS_PER_PAGE, type GapFilter, gapCounts, type ListedGap, listGaps } from '../store/list-gaps.ts'
import { liveEngine } from '../store/live.ts'
import { type Standing, standing } from '../store/standing.ts'
import { dayText, listText } from './day-text.ts'
import { Filters, Pager } from './filters.tsx'
import { type NearestAnswer, nearestAnswers } from './nearest.ts'
import { page } from './page.tsx'
import { type DeskEnv, type View, viewOf } from './view.ts'

const WEEK_MS = 7 * 86_400_000

// What cannot be read in the address counts as not said: a view sent by mail still opens.
const Address = z.object({
  state: z.catch(z.enum(GAP_STATES), 'open'),
  agency: z.catch(z.optional(z.string().check(z.minLength(1))), undefined),
  language: z.catch(z.optional(z.enum(LANGUAGES)), undefined),
  page: z.catch(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100_000)), 1),
})

/** The list of gaps: what people could not find out, most people first. */
export const gapList = new Hono<DeskEnv>()

gapList.get('/gaps', async (c) => {
  const { agency, language, ...rest } = Address.parse(c.req.query())
  const filter: GapFilter = {
    ...rest,
    order: 'people',
    ...(agency ? { agency } : {}),
    ...(language ? { language } : {}),
  }
  const since = new Date(Date.now() - WEEK_MS).toISOString()
  const [engine, listed, counts, now] = await Promise.all([
    liveEngine(c.env, c.executionCtx),
    listGaps(c.env.DB, filter),
    gapCounts(c.env.DB),
    standing(c.env.DB, since),
  ])
  const view = viewOf(c)
  const { t } = view
  const content = (
    <>
      <h1>{t.gapsTitle}</h1>
      <p class="sub">{standingText(now, view)}</p>
      <StateTabs filter={filter} counts={counts} view={view} />
      <Filters view={view} action="/desk/gaps" filter={filter} agencies={engine.snapshot.agencies} />
      {listed.gaps.length === 0 ? (
        <Nothing filter={filter} counts={counts} view={view} />
      ) : (
        <GapTable gaps={listed.gaps} engine={engine} view={view} />
      )}
      <Pager view={view} page={filter.page} total={listed.total} perPage={GAPS_PER_PAGE} />
    </>
  )
  return page(c, t.gapsTitle, content, { part: 'gaps' })
})

function standingText(now: Standing, { t }: View): string {
  const waiting = now.gaps === 0 ? t.nobodyWaits : t.gapsNow(now.gaps, now.people)
  return now.asked === 0 ? waiting : `${waiting} ${t.gapsAnswered(now.answered, now.asked)}`
}

interface StateTabsProps {
  filter: GapFilter
  counts: Record<GapState, number>
  view: View
}

function StateTabs({ filter, counts, view }: StateTabsProps) {
  return (
    <nav class="tabs" aria-label={view.t.stateFilter}>
      {GAP_STATES.map((state) => (
        <a href={addressOf({ ...filter, state, page: 1 })} aria-current={state === filter.state ? 'page' : undefined}>
          {view.t.states[state]} <span class="count">{counts[state]}</span>
        </a>
      ))}
    </nav>
  )
}

/** The address of a list; what is as usual is left out. */
export function addressOf({ state, agency, language }: Partial<GapFilter>): string {
  const query = new URLSearchParams()
  if (state && state !== 'open') query.set('state', state)
  if (agency) query.set('agency', agency)
  if (language) query.set('language', language)
  return query.size === 0 ? '/desk/gaps' : `/desk/gaps?${query}`
}

function Nothing({ filter, counts, view: { t } }: StateTabsProps) {
  const filtered = filter.agency || filter.language || filter.page > 1 || filter.state !== 'open'
  if (!filtered && counts.open === 0) return <p class="empty">{t.gapsEmpty}</p>
  return (
    <p class="empty">
      {t.gapsNoMatch} <a href="/desk/gaps">{t.showAll}</a>
    </p>
  )
}

function GapTable({ gaps, engine, view }: { gaps: ListedGap[]; engine: Engine; view: View }) {
  const { t } = view
  return (
    <table class="rows">
      <thead>
        <tr>
          <th scope="col">{t.question}</th>
          <th scope="col" class="number">
            {t.people}
          </th>
          <th scope="col">{t.firstAsked}</th>
          <th scope="col">{t.lastAsked}</th>
          <th scope="col">{t.askedOn}</th>
          <th scope="col">{t.nearestAnswer}</th>
        </tr>
      </thead>
      <tbody>
        {gaps.map((gap) => (
          <GapRow gap={gap} engine={engine} view={view} />
        ))}
      </tbody>
    </table>
  )
}

function GapRow({ gap, engine, view }: { gap: ListedGap; engine: Engine; view: View }) {
  const { t, language } = view
  const agencies = gap.agencies.map((id) =>
    id ? presentAgency(id, engine.snapshot.agencies, language).name : t.noPlace,
  )
  const [nearest] = nearestAnswers(engine, { text: gap.question, language: gap.language }, language, 1)
  return (
    <tr>
      <th scope="row">
        <a href={`/desk/gaps/${gap.id}`} lang={gap.language}>
          {gap.question}
        </a>
        <small>{belowQuestion(gap, view)}</small>
      </th>
      <td class="number" data-label={t.people}>
        {gap.people.toLocaleString(`${language}-US`)}
      </td>
      <td class="day" data-label={t.firstAsked}>
        <time datetime={gap.firstSeen}>{dayText(gap.firstSeen, language)}</time>
      </td>
      <td class="day" data-label={t.lastAsked}>
        <time datetime={gap.lastSeen}>{dayText(gap.lastSeen, language)}</time>
      </td>
      <td data-label={t.askedOn}>{listText(agencies, language)}</td>
      <td data-label={t.nearestAnswer}>{nearest ? <Nearest nearest={nearest} gap={gap} view={view} /> : t.noneYet}</td>
    </tr>
  )
}

function belowQuestion(gap: ListedGap, { t }: View): string {
  const others = gap.wordings > 1 ? [t.otherWordings(gap.wordings - 1)] : []
  return [...others, t.languages[gap.language]].join(' · ')
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
