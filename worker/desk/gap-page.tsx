import { Problem } from '../contract/index.ts'
import { presentAgency } from '../corpus/index.ts'
import type { Engine } from '../engine/index.ts'
import { type AuditEntry, auditOf } from '../store/audit.ts'
import { type Draft, draftsForGap } from '../store/drafts.ts'
import { type Gap, type GapPlace, readGap } from '../store/gap.ts'
import { likeGaps } from '../store/join-gaps.ts'
import { liveEngine } from '../store/live.ts'
import { dayText, momentText } from './day-text.ts'
import { Closed, CloseForm, type Closing, WriteForm } from './gap-actions.tsx'
import { Changed } from './gap-change-bar.tsx'
import { QueuePanel } from './gap-changes.tsx'
import { whyNot } from './gap-table.tsx'
import { Wordings } from './gap-wordings.tsx'
import { LikePanel } from './like-panel.tsx'
import { type NearestAnswer, nearestAnswers } from './nearest.ts'
import { page } from './page.tsx'
import type { Strings } from './strings/en.ts'
import { type DeskContext, type View, viewOf } from './view.ts'

const NEAREST = 3
const FOUND = 8
const LIKE = 4

/** What the page says besides the gap: what someone looked for, tried to close it with, or just did. */
export interface GapPageOptions {
  find?: string
  closing?: Closing
  said?: 'reopened' | 'gapChanged' | 'merged' | 'wasSplit'
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

/** One gap: what people asked, where, what was near, and what can be done about it. */
export async function gapPage(c: DeskContext, id: string, { find, closing, said, splitProblem }: GapPageOptions = {}) {
  const [gap, drafts, history, like, engine] = await Promise.all([
    gapOf(c, id),
    draftsForGap(c.env.DB, id),
    auditOf(c.env.DB, `gap:${id}`),
    likeGaps(c.env.DB, id, LIKE),
    liveEngine(c.env, c.executionCtx),
  ])
  const view = viewOf(c)
  const { t } = view
  const content = (
    <>
      <p class="back">
        <a href="/desk/gaps">{t.gapsTitle}</a>
      </p>
      {said ? (
        <p class="said" role="status">
          {t[said]}
        </p>
      ) : null}
      <Changed db={c.env.DB} id={c.req.query('change')} view={view} />
      <h1 lang={gap.language}>{gap.question}</h1>
      <p class="sub">{summaryOf(gap, view)}</p>
      {gap.state === 'open' ? null : <Closed gap={gap} view={view} />}
      <div class="columns">
        <div>
          <Wordings gap={gap} problem={splitProblem} view={view} />
          <Places places={gap.places} engine={engine} view={view} />
          <History entries={history} view={view} />
        </div>
        {gap.state === 'open' ? (
          <div>
            {view.may('sort') ? <QueuePanel gap={gap} view={view} /> : null}
            {view.may('sort') ? <LikePanel gap={gap} like={like} view={view} /> : null}
            <LinkPanel gap={gap} engine={engine} find={find} view={view} />
            <WritePanel gap={gap} drafts={drafts} view={view} />
            {view.may('sort') ? <CloseForm gap={gap} closing={closing} view={view} /> : null}
          </div>
        ) : null}
      </div>
    </>
  )
  return page(c, gap.question, content, {
    part: 'gaps',
    status: closing || splitProblem ? 422 : said === 'gapChanged' ? 409 : 200,
  })
}

function summaryOf(gap: Gap, { t, language }: View): string {
  const seen = t.gapSeen(dayText(gap.firstSeen, language), dayText(gap.lastSeen, language))
  return [`${t.gapPeople(gap.people)} ${seen}`, t.languages[gap.language], t.stateOf[gap.state]].join(' · ')
}

function Places({ places, engine, view: { t, language } }: { places: GapPlace[]; engine: Engine; view: View }) {
  return (
    <section class="panel">
      <h2>{t.whereAsked}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.agency}</th>
            <th scope="col">{t.page}</th>
            <th scope="col">{t.channel}</th>
            <th scope="col" class="number">
              {t.asked}
            </th>
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr>
              <td>{place.agency ? presentAgency(place.agency, engine.snapshot.agencies, language).name : t.noPlace}</td>
              <td class="path">{place.page || t.noPlace}</td>
              <td>{t.channels[place.channel] ?? place.channel}</td>
              <td class="number">{place.count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What someone did, in words; what a later version of the desk did is named as it is. */
function actionText({ action }: AuditEntry, { actions }: Strings): string {
  return Object.entries(actions).find(([name]) => name === action)?.[1] ?? action
}

/** What happened to something, newest first; nothing where nothing did. */
export function History({ entries, view: { t, language } }: { entries: AuditEntry[]; view: View }) {
  if (entries.length === 0) return null
  return (
    <section class="panel">
      <h2>{t.history}</h2>
      <ol class="history">
        {entries.map((entry) => (
          <li>
            <b>{entry.who}</b> {actionText(entry, t)}{' '}
            <small>
              <time datetime={entry.at}>{momentText(entry.at, language)}</time>
            </small>
            {entry.reason ? <q>{entry.reason}</q> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

interface LinkPanelProps {
  gap: Gap
  engine: Engine
  find: string | undefined
  view: View
}

function LinkPanel({ gap, engine, find, view }: LinkPanelProps) {
  const { t, language } = view
  const looked = find?.trim()
  const text = looked || gap.question
  const near = nearestAnswers(engine, { text, language: gap.language }, language, looked ? FOUND : NEAREST)
  return (
    <section class="panel" id="link">
      <h2>{t.linkTitle}</h2>
      <p>{t.linkText}</p>
      {near.length === 0 ? <p class="empty">{t.foundNone}</p> : null}
      <ul class="near">
        {near.map((answer) => (
          <NearItem answer={answer} gap={gap} view={view} />
        ))}
      </ul>
      <form method="get" action={`/desk/gaps/${gap.id}#link`} class="inline">
        <input type="search" name="find" value={find ?? ''} aria-label={t.findAnswer} placeholder={t.findAnswer} />
        <button type="submit" class="quiet">
          {t.find}
        </button>
      </form>
    </section>
  )
}

function NearItem({ answer, gap, view }: { answer: NearestAnswer; gap: Gap; view: View }) {
  const { t } = view
  const closeness =
    answer.missing.length > 0
      ? `${t.closeness[answer.closeness]}; ${whyNot(answer, gap, view)}`
      : whyNot(answer, gap, view)
  return (
    <li>
      <a href={`/desk/answers/${answer.id}/${answer.language}`} lang={answer.language}>
        {answer.title}
      </a>
      <small>{[answer.agency, closeness].join(' · ')}</small>
      {view.may('publish') ? (
        <a class="button quiet" href={`/desk/gaps/${gap.id}/link/${answer.id}/${answer.language}`}>
          {t.linkThis}
          <span class="hidden">{`: ${answer.title}`}</span>
        </a>
      ) : null}
    </li>
  )
}

function WritePanel({ gap, drafts, view }: { gap: Gap; drafts: Draft[]; view: View }) {
  const { t, language } = view
  if (drafts.length === 0) return view.may('write') ? <WriteForm gap={gap} view={view} /> : null
  return (
    <section class="panel">
      <h2>{t.beingWritten}</h2>
      <ul class="near">
        {drafts.map((draft) => (
          <li>
            <a href={`/desk/drafts/${draft.id}`}>{t.openDraft}</a>
            <small>{t.draftBy(draft.author, momentText(draft.updatedAt, language))}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
