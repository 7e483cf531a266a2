import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { gapWeeks } from '../store/gap-weeks.ts'
import { GAPS_PER_PAGE, listGaps } from '../store/list-gaps.ts'
import { liveEngine } from '../store/live.ts'
import { QUEUE_LISTS, type QueueList, queueCounts } from '../store/queue-counts.ts'
import { type Standing, standing } from '../store/standing.ts'
import { Filters, Pager } from './filters.tsx'
import { ChangeBar, Changed } from './gap-change-bar.tsx'
import { GapTable } from './gap-table.tsx'
import { page } from './page.tsx'
import { type QueueAddress, queueAddress, queueFilter, readQueueAddress } from './queue-filter.ts'
import { type DeskContext, type DeskEnv, personOf, type View, viewOf } from './view.ts'

const WEEK_MS = 7 * 86_400_000
const TREND_WEEKS = 12

/** The list of gaps: what people could not find out, most people lately first. */
export const gapList = new Hono<DeskEnv>()

gapList.get('/gaps', (c) => gapListPage(c))

/** What someone chose to change, where it cannot be done. */
export interface Chosen {
  gaps: string[]
  problem: string
}

/** The list that the address names. */
export async function gapListPage(c: DeskContext, chosen?: Chosen) {
  const address = readQueueAddress(c.req.query())
  const [now, person] = [new Date(), personOf(c)]
  const today = now.toISOString().slice(0, 10)
  const engine = await liveEngine(c.env, c.executionCtx)
  const [listed, counts, stands] = await Promise.all([
    listGaps(
      c.env.DB,
      queueFilter(address, person, today, (find) => engine.terms(find, address.language)),
    ),
    queueCounts(c.env.DB, person, today),
    standing(c.env.DB, new Date(now.getTime() - WEEK_MS).toISOString()),
  ])
  const ids = listed.gaps.map(({ id }) => id)
  const weeks = await gapWeeks(c.env.DB, ids, TREND_WEEKS, now)
  const view = viewOf(c)
  const { t } = view
  const content = (
    <>
      <h1>{t.gapsTitle}</h1>
      <p class="sub">{standingText(stands, view)}</p>
      <Changed db={c.env.DB} id={c.req.query('change')} view={view} />
      <Lists address={address} counts={counts} view={view} />
      <Filters view={view} address={address} agencies={engine.snapshot.agencies} />
      {listed.gaps.length === 0 ? (
        <Nothing address={address} counts={counts} view={view} />
      ) : (
        <Changing
          isOpen={listed.gaps.some(({ state }) => state === 'open')}
          address={address}
          chosen={chosen}
          view={view}
        >
          <GapTable gaps={listed.gaps} weeks={weeks} chosen={chosen?.gaps ?? []} engine={engine} view={view} />
        </Changing>
      )}
      <Pager view={view} page={address.page} total={listed.total} perPage={GAPS_PER_PAGE} />
    </>
  )
  return page(c, t.gapsTitle, content, { part: 'gaps', status: chosen ? 422 : 200 })
}

interface ChangingProps {
  isOpen: boolean
  address: QueueAddress
  chosen: Chosen | undefined
  view: View
  children: Child
}

/** The form around the table, for who may change what it shows. */
function Changing({ isOpen, address, chosen, view, children }: ChangingProps) {
  if (!isOpen || !view.may('sort')) return <>{children}</>
  return (
    <form method="post" action="/desk/gaps/change">
      <input type="hidden" name="back" value={queueAddress(address)} />
      {children}
      <ChangeBar problem={chosen?.problem} view={view} />
    </form>
  )
}

function standingText(now: Standing, { t }: View): string {
  const waiting = now.gaps === 0 ? t.nobodyWaits : t.gapsNow(now.gaps, now.people)
  return now.asked === 0 ? waiting : `${waiting} ${t.gapsAnswered(now.answered, now.asked)}`
}

interface ListsProps {
  address: QueueAddress
  counts: Record<QueueList, number>
  view: View
}

function Lists({ address, counts, view: { t } }: ListsProps) {
  return (
    <nav class="tabs" aria-label={t.stateFilter}>
      {QUEUE_LISTS.map((list) => (
        <a href={queueAddress({ ...address, list, page: 1 })} aria-current={list === address.list ? 'page' : undefined}>
          {t.lists[list]} <span class="count">{counts[list]}</span>
        </a>
      ))}
    </nav>
  )
}

function Nothing({ address, counts, view: { t } }: ListsProps) {
  const { list, agency, language, find, page: number } = address
  const isNarrowed = agency || language || find || number > 1 || list !== 'open'
  if (!isNarrowed && counts.open === 0) return <p class="empty">{t.gapsEmpty}</p>
  return (
    <p class="empty">
      {t.gapsNoMatch} <a href="/desk/gaps">{t.showAll}</a>
    </p>
  )
}
