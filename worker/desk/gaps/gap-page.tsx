import { Problem } from '../../contract/index.ts'
import type { Engine } from '../../engine/index.ts'
import { liveEngine } from '../../live/live.ts'
import { type Draft, draftsForGap } from '../../store/answers/drafts.ts'
import { auditOf } from '../../store/audit.ts'
import { batchedReads } from '../../store/batched-reads.ts'
import { type Gap, readGap } from '../../store/gaps/gap.ts'
import { type GapEvidence, gapEvidence } from '../../store/gaps/gap-evidence.ts'
import { type SimilarGap, similarGaps } from '../../store/gaps/similar-gaps.ts'
import { readUnhelpful, unhelpfulCounts } from '../../store/gaps/unhelpful.ts'
import { readAssignees } from '../../store/queue/assignees.ts'
import { Changed } from '../queue/gap-change-bar.tsx'
import { wayBack } from '../queue/queue-place.ts'
import { ToAskPanel } from '../skills/to-ask-panel.tsx'
import { Back } from '../ui/back.tsx'
import { dayText, momentText } from '../ui/day-text.ts'
import { History } from '../ui/history.tsx'
import { page } from '../ui/page.tsx'
import { TrendLine } from '../ui/trend-line.tsx'
import { type DeskContext, type View, viewOf } from '../ui/view.ts'
import { AnswerWork, EditPanel } from './answer-work.tsx'
import { Closed, CloseForm, type Closing, WriteForm } from './gap-actions.tsx'
import { Places, Shown } from './gap-places.tsx'
import { Wordings } from './gap-wordings.tsx'
import { JoinFirst, type Joining } from './join-first.tsx'
import { LikePanel } from './like-panel.tsx'
import { LinkPanel, nearestTo } from './link-panel.tsx'
import { QueuePanel } from './queue-panel.tsx'
import { StillRight } from './still-right.tsx'
import { type Grouping, UndoGrouping } from './undo-grouping.tsx'

const LIKE = 4
const TREND_WEEKS = 12

/** What the page says besides the gap: what someone looked for, tried to close it with, or just did. */
export interface GapPageOptions {
  find?: string
  closing?: Closing
  /** The gap that is to go into this one, to be asked about first. */
  joining?: Joining
  said?: 'reopened' | 'changed' | 'merged' | 'wasSplit' | 'wasMoved'
  /** What is wrong with the questions chosen to leave the gap. */
  splitProblem?: string
}

/** The gap of an address.
 * @throws {Problem} `gap-unknown` */
export async function gapOf(c: DeskContext, id: string): Promise<Gap> {
  const gap = await readGap(c.env.DB, id)
  if (!gap) throw new Problem('gap-unknown')
  return gap
}

/** Everything the page shows. */
interface GapFacts {
  gap: Gap
  evidence: GapEvidence
  drafts: Draft[]
  like: SimilarGap[]
  assignees: string[]
  engine: Engine
  view: View
}

/** One gap: what people asked, where, what was near, and what can be done about it. */
export async function gapPage(c: DeskContext, id: string, options: GapPageOptions = {}): Promise<Response> {
  const { said, splitProblem, joining } = options
  const db = batchedReads(c.env.DB)
  const [found, evidence, drafts, history, like, assignees, engine] = await Promise.all([
    readGap(db, id),
    gapEvidence(db, { id }, TREND_WEEKS, new Date()),
    draftsForGap(db, id),
    auditOf(db, `gap:${id}`),
    similarGaps(db, id, LIKE),
    readAssignees(db),
    liveEngine(c.env, c.executionCtx),
  ])
  const gap = found ?? (await gapOf(c, id))
  if (gap.id !== id) return gapPage(c, gap.id, options) // it was made one with another
  const view = viewOf(c)
  const { t } = view
  const facts = { gap, evidence, drafts, like, assignees, engine, view }
  const content = (
    <>
      <Back href={wayBack(c, gap.id)}>{t.queue.title}</Back>
      {said ? (
        <div class="said" role="status">
          {t.gap.said[said]}
          {isGrouping(said) && view.may('sort') ? await UndoGrouping({ db, gap: gap.id, said, history, view }) : null}
        </div>
      ) : null}
      {joining ? <JoinFirst joining={joining} into={gap.id} engine={engine} view={view} /> : null}
      <Changed db={db} id={c.req.query('change')} view={view} />
      <h1 lang={gap.language}>{gap.question}</h1>
      <p class="sub">{summaryOf(gap, evidence, view)}</p>
      {gap.kind === 'review' ? null : <TrendLine counts={evidence.weeks} view={view} />}
      {gap.state === 'open' ? null : <Closed gap={gap} view={view} />}
      <div class="columns">
        <div>
          {await Evidence({ ...facts, db, splitProblem, isMissing: c.req.query('still') === 'needed' })}
          <History entries={history} view={view} />
        </div>
        {gap.state === 'open' ? <div>{await Actions({ ...facts, db, ...options })}</div> : null}
      </div>
    </>
  )
  return page(c, gap.question, content, {
    part: 'gaps',
    status: statusOf(options),
    script: 'queue.js',
    styles: gap.kind === 'review' ? ['queue.css', 'answer.css', 'guided.css'] : ['queue.css'],
  })
}

function isGrouping(said: NonNullable<GapPageOptions['said']>): said is Grouping {
  return said === 'merged' || said === 'wasSplit' || said === 'wasMoved'
}

function statusOf({ closing, said, splitProblem, joining }: GapPageOptions) {
  if (closing || splitProblem) return 422
  return said === 'changed' || joining ? 409 : 200
}

/** What is known: questions, places and what was shown; or what people said about an answer. */
async function Evidence({
  gap,
  evidence,
  like,
  engine,
  view,
  db,
  splitProblem,
  isMissing,
}: GapFacts & { db: D1Database; splitProblem: string | undefined; isMissing: boolean }) {
  if (isAsked(gap))
    return (
      <>
        <Wordings gap={gap} like={like} problem={splitProblem} view={view} />
        <Shown shown={evidence.shown} askedBack={gap.kind === 'choices'} engine={engine} view={view} />
        <Places places={gap.places} engine={engine} view={view} />
      </>
    )
  const { answer } = gap
  const unhelpful = gap.kind === 'feedback' && answer ? await readUnhelpful(db, answer.id, answer.language) : undefined
  return (
    <>
      <AnswerWork gap={gap} unhelpful={unhelpful} view={view} />
      {gap.kind === 'review' ? <StillRight gap={gap} engine={engine} isMissing={isMissing} view={view} /> : null}
    </>
  )
}

/** What can be done about it. */
async function Actions({
  gap,
  evidence: { topics },
  drafts,
  like,
  assignees,
  engine,
  view,
  db,
  find,
  closing,
}: GapFacts & GapPageOptions & { db: D1Database }) {
  const maySort = view.may('sort')
  const { agencies } = engine.snapshot
  const near = isAsked(gap) ? nearestTo(gap, engine, find, view) : []
  return (
    <>
      {maySort ? <QueuePanel gap={gap} assignees={assignees} agencies={agencies} view={view} /> : null}
      {maySort ? await ToAskPanel({ db, engine, gap, topics, view }) : null}
      {isAsked(gap) ? (
        <>
          {maySort ? <LikePanel gap={gap} like={like} view={view} /> : null}
          <LinkPanel
            engine={engine}
            gap={gap}
            near={near}
            unhelpful={await unhelpfulCounts(db, near)}
            find={find}
            view={view}
          />
          <WritePanel gap={gap} drafts={drafts} view={view} />
        </>
      ) : (
        <EditPanel gap={gap} view={view} />
      )}
      {maySort && gap.kind !== 'review' ? <CloseForm gap={gap} closing={closing} view={view} /> : null}
    </>
  )
}

function isAsked({ kind }: Gap): boolean {
  return kind === 'question' || kind === 'choices'
}

function summaryOf(gap: Gap, { topics }: GapEvidence, { t, language }: View): string {
  const seen = t.gap.seen(dayText(gap.firstSeen, language), dayText(gap.lastSeen, language))
  const people = {
    question: `${t.gap.people(gap.people)} ${seen}`,
    choices: `${t.gap.people(gap.people)} ${seen}; ${t.queue.pickedOne(gap.chosen)}`,
    feedback: t.gap.didNotHelp(gap.people),
    review: t.gap.reviewText(dayText(gap.firstSeen, language)),
  }[gap.kind]
  const urgent = gap.urgent > 0 ? [t.queue.cannotWait(gap.urgent)] : []
  return [people, ...urgent, t.lists.languages[gap.language], ...topics, t.gap.states[gap.state]].join(' · ')
}

function WritePanel({ gap, drafts, view }: { gap: Gap; drafts: Draft[]; view: View }) {
  const { t, language } = view
  if (drafts.length === 0) return view.may('write') ? <WriteForm gap={gap} view={view} /> : null
  return (
    <section class="panel">
      <h2>{t.gap.beingWritten}</h2>
      <ul class="near">
        {drafts.map((draft) => (
          <li>
            <a href={`/desk/drafts/${draft.id}`}>{t.gap.openDraft}</a>
            <small>{t.gap.draftBy(draft.savedBy, momentText(draft.updatedAt, language))}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
