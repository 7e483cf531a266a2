import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { DAY_MS, isoDay } from '../../corpus/index.ts'
import type { Engine } from '../../engine/index.ts'
import { onlyReceiptCode } from '../../gaps/log/receipt-code.ts'
import { liveEngine } from '../../live/live.ts'
import { GAPS_PER_PAGE } from '../../store/gaps/list-gaps.ts'
import { gapOfReceipt } from '../../store/gaps/receipts.ts'
import type { QueueCounts } from '../../store/queue/queue-counts.ts'
import { type Queue, readQueue } from '../../store/queue/read-queue.ts'
import type { WeeklySummary } from '../../store/queue/weekly-summary.ts'
import { SavedViews } from '../saved-views/saved-views.tsx'
import { Pager } from '../ui/filters.tsx'
import { ownAgency } from '../ui/own-agency.ts'
import { page } from '../ui/page.tsx'
import { type DeskContext, type DeskEnv, personOf, type View, viewOf } from '../ui/view.ts'
import { ChangeBar, Changed, type Chosen } from './gap-change-bar.tsx'
import { GapTable } from './gap-table.tsx'
import { type QueueAddress, queueAddress, queueFilter, queueNarrowing, readQueueAddress } from './queue-filter.ts'
import { Filters } from './queue-filters.tsx'
import { keepPlace } from './queue-place.ts'
import { QueueTabs } from './queue-tabs.tsx'
import { ShortcutsLink } from './shortcuts-page.tsx'
import { topicsIn } from './topics-in.ts'
import { AnswerTable } from './work-table.tsx'

const WEEK_MS = 7 * DAY_MS
const TREND_WEEKS = 12

/** The list of gaps: what people could not find out, most people lately first. */
export const gapList = new Hono<DeskEnv>()

gapList.get('/gaps', async (c) => {
  const query = c.req.query()
  const own = Object.keys(query).length === 0 ? ownAgency(c) : undefined
  // In the address, so that it is seen, kept and sent on like any other choice.
  if (own) return c.redirect(queueAddress({ agency: own }), 302)
  const code = onlyReceiptCode(query.find ?? '')
  const gap = code && (await gapOfReceipt(c.env.DB, code))
  return gap ? c.redirect(`/desk/gaps/${gap}`, 302) : gapListPage(c, query)
})

/** The list of an address.
 * @param chosen - What someone chose to change, where it cannot be done. */
export async function gapListPage(c: DeskContext, query: Record<string, string>, chosen?: Chosen) {
  const address = readQueueAddress(query)
  const engine = await liveEngine(c.env, c.executionCtx)
  const queue = await queueOf(c, address, engine)
  const view = viewOf(c)
  const { t } = view
  keepPlace(c, address)
  const content = (
    <>
      <div class="heading">
        <h1>{t.queue.title}</h1>
        <ShortcutsLink view={view} />
      </div>
      <p class="sub">{summaryText(queue, view)}</p>
      <Capped summary={queue.summary} view={view} />
      <Changed db={c.env.DB} id={query.change} view={view} />
      <QueueTabs address={address} counts={queue.counts} view={view} />
      <p class="sub">{t.queue.workText[address.work]}</p>
      <Filters
        address={address}
        agencies={engine.snapshot.agencies}
        topics={topicsIn(engine.snapshot)}
        assignees={queue.assignees}
        view={view}
      />
      <SavedViews c={c} list="gaps" address={queueAddress(address)} snapshot={engine.snapshot} />
      {queue.gaps.length === 0 ? (
        <Nothing address={address} counts={queue.counts} view={view} />
      ) : (
        <Changing address={address} queue={queue} chosen={chosen} engine={engine} view={view}>
          <Rows address={address} queue={queue} chosen={chosen} engine={engine} view={view} />
        </Changing>
      )}
      <Pager view={view} page={address.page} total={queue.total} perPage={GAPS_PER_PAGE} />
    </>
  )
  return page(c, t.queue.title, content, {
    part: 'gaps',
    status: chosen ? 422 : 200,
    script: 'queue.js',
    styles: ['queue.css'],
  })
}

function queueOf(c: DeskContext, address: QueueAddress, engine: Engine): Promise<Queue> {
  const now = new Date()
  const person = personOf(c)
  const today = isoDay(now)
  const narrowing = queueNarrowing(address, (find) => engine.terms(find, address.language))
  const filter = queueFilter(address, narrowing, { me: person, today })
  const since = isoDay(now.getTime() - WEEK_MS)
  return readQueue(c.env.DB, { filter, narrowing, person, since, trendWeeks: TREND_WEEKS }, now)
}

/** What a flood kept out of the log in the last week: those who look must know that counts are too low. */
function Capped({ summary: { notKept, notGrouped }, view: { t } }: { summary: WeeklySummary; view: View }) {
  if (notKept + notGrouped === 0) return null
  return (
    <p class="said bad" role="note">
      {[
        ...(notKept > 0 ? [t.queue.logFull(notKept)] : []),
        ...(notGrouped > 0 ? [t.queue.notGrouped(notGrouped)] : []),
      ].join(' ')}
    </p>
  )
}

interface ListedProps {
  address: QueueAddress
  queue: Queue
  chosen: Chosen | undefined
  engine: Engine
  view: View
}

/** The form around the table, for who may change what it shows. */
function Changing({ address, queue, chosen, engine, view, children }: ListedProps & { children: Child }) {
  if (!queue.gaps.some(({ state }) => state === 'open') || !view.may('sort')) return <>{children}</>
  const { agencies } = engine.snapshot
  return (
    <form method="post" action="/desk/gaps/change" id="queue">
      <input type="hidden" name="back" value={queueAddress(address)} />
      {children}
      <ChangeBar chosen={chosen} assignees={queue.assignees} agencies={agencies} view={view} />
    </form>
  )
}

function Rows({ address, queue, chosen, engine, view }: ListedProps) {
  const { gaps, weeks } = queue
  const shown = { gaps, weeks, chosen: chosen?.gaps ?? [], engine, view }
  const { work } = address
  if (work === 'feedback' || work === 'review') return <AnswerTable work={work} {...shown} />
  return <GapTable {...shown} />
}

/** How things stand: gaps that are open, put aside or not, people who wait, and how many of the last week got an answer. */
function summaryText({ counts, summary }: Queue, { t }: View): string {
  const { open, aside } = counts.question
  const gaps = open.total + aside.total
  const people = open.people + aside.people
  const waiting = gaps === 0 ? t.queue.nobodyWaits : t.queue.now(gaps, people)
  return summary.asked === 0 ? waiting : `${waiting} ${t.queue.answered(summary.answered, summary.asked)}`
}

function Nothing({ address, counts, view: { t } }: { address: QueueAddress; counts: QueueCounts; view: View }) {
  const { work, list, agency, language, channel, topic, person, find, page: number } = address
  const isNarrowed = agency || language || channel || topic || person || find || number > 1 || list !== 'open'
  if (!isNarrowed && counts[work].open.total === 0) return <p class="empty">{t.queue.workEmpty[work]}</p>
  return (
    <p class="empty">
      {t.queue.noMatch} <a href={queueAddress({ work, agency: '' })}>{t.queue.showAll}</a>
    </p>
  )
}
