import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { isoDay, readAnswerParts } from '../../corpus/index.ts'
import { originOf } from '../../http/origin-of.ts'
import { settingsOf } from '../../http/settings-of.ts'
import { liveEngine } from '../../live/live.ts'
import { answerRow, answerVersion } from '../../store/answers/answers.ts'
import { commentsOn } from '../../store/answers/draft-comments.ts'
import { linksOfDraft } from '../../store/answers/draft-links.ts'
import { draftVersions, othersAtDraft } from '../../store/answers/draft-versions.ts'
import type { Draft } from '../../store/answers/drafts.ts'
import { planOfDraft } from '../../store/answers/plans.ts'
import { auditOf } from '../../store/audit.ts'
import { type Gap, readGap } from '../../store/gaps/gap.ts'
import { readAssignees } from '../../store/queue/assignees.ts'
import { offersOf } from '../../store/skills/offers.ts'
import type { FieldFinding } from '../drafts/draft-check.ts'
import { agenciesOfDraft } from '../drafts/draft-of.ts'
import { PanelOnDraft } from '../panel/study-results.tsx'
import { needsAnother } from '../publishing/approve.ts'
import { Checked } from '../publishing/checked.tsx'
import { checkAgainst } from '../publishing/examine-draft.ts'
import { HeldNote, PlanNote } from '../publishing/plan-notes.tsx'
import { UnderWay } from '../publishing/under-way/under-way.tsx'
import { Back } from '../ui/back.tsx'
import { momentText } from '../ui/day-text.ts'
import { History } from '../ui/history.tsx'
import { later } from '../ui/later.ts'
import { page } from '../ui/page.tsx'
import { type DeskContext, personOf, type View, viewOf } from '../ui/view.ts'
import { Buttons, Discard } from './draft-buttons.tsx'
import { DraftForm } from './draft-form.tsx'
import { DraftLive } from './draft-live.tsx'
import { DraftVersions } from './draft-versions.tsx'
import { LinksPanel } from './preview/links-panel.tsx'
import { mayHaveLinks } from './preview/may-have-links.ts'
import { ReadOnlyDraft } from './read-only-draft.tsx'
import { ReviewPanel, type TypedComment } from './review-panel.tsx'

/** What just happened to a draft. */
type DraftSaid =
  | 'saved'
  | 'saveFailed'
  | 'draftClosed'
  | 'gateStopped'
  | 'notYourAgency'
  | 'twoPeople'
  | 'planned'
  | 'oldText'

/** What the editor shows: the stored draft, or what someone typed when it could not be stored. */
export interface Shown {
  draft: Draft
  /** Whether the text is checked and drawn beside the form. */
  isChecked: boolean
  /** Problems that only the store knows of. */
  also?: FieldFinding[]
  said?: DraftSaid
  /** A comment that could not be added. */
  comment?: TypedComment
  /** Ids of questions of the examination that somebody said the answer is for. */
  ours?: string[]
  status?: ContentfulStatusCode
}

/** A draft checked against what is live now. */
export async function checkedDraft(c: DeskContext, draft: Pick<Draft, 'fields' | 'language'>) {
  const engine = await liveEngine(c.env, c.executionCtx)
  return { engine, checked: checkAgainst(engine, draft, isoDay(new Date())) }
}

/** The page on which an answer is written: the form, and beside it what is wrong, how it looks and what it would change. */
export async function draftPage(c: DeskContext, shown: Shown) {
  const { draft, isChecked, also = [], status = 200 } = shown
  const { fields, language } = draft
  const { engine, checked } = await checkedDraft(c, draft)
  const gap = draft.gapId ? await readGap(c.env.DB, draft.gapId) : undefined
  const findings = isChecked ? [...checked.findings, ...also] : also
  const view = viewOf(c)
  const title = fields.title.trim() || view.t.answers.untitled
  const mayWrite = view.may('write', fields.agency || undefined)
  const mayPublish = view.may('publish', fields.agency || undefined)
  const mayChange = draft.state === 'in-review' ? mayPublish : draft.state === 'draft' && mayWrite
  const plan = await planOfDraft(c.env.DB, draft.id)
  const isPlanned = plan?.state === 'waiting'
  const isOpen = (mayChange && !isPlanned) || shown.said === 'notYourAgency'
  const comments = await commentsOn(c.env.DB, draft.id)
  const isMine = await needsAnother(c.env.DB, personOf(c), {
    agencies: await agenciesOfDraft(c.env.DB, draft),
    writers: draft.writers,
  })
  const allowed = isMine ? 'by-another' : 'now'
  const publishing = mayPublish ? allowed : undefined
  const stopping = status === 422 ? findings.filter(({ severity }) => severity === 'error').length : 0
  const content = (
    <>
      <BackLink draft={draft} gap={gap} view={view} />
      {plan?.state === 'waiting' ? <PlanNote plan={plan} agencies={engine.snapshot.agencies} view={view} /> : null}
      {plan?.state === 'held' && draft.state !== 'published' ? (
        <HeldNote plan={plan} agencies={engine.snapshot.agencies} view={view} />
      ) : null}
      {isPlanned && !shown.said ? null : <Said shown={shown} view={view} />}
      <UnderWay c={c} target={`draft:${draft.id}`} again={`/desk/drafts/${draft.id}`} />
      {stopping > 0 ? <NotDone problems={stopping} view={view} /> : null}
      {mayWrite || shown.said === 'notYourAgency' ? null : <p class="said">{view.t.draft.readOnly}</p>}
      <h1 lang={language}>{title}</h1>
      <p class="sub">{summaryOf(draft, gap, view)}</p>
      <div class={isChecked ? 'columns write checked' : 'columns write'}>
        {isOpen ? (
          <DraftForm {...{ draft, findings, view }} agencies={engine.snapshot.agencies} snapshot={engine.snapshot}>
            <Buttons
              {...{ view, publishing }}
              isInReview={draft.state === 'in-review'}
              isLater={Boolean(fields.from)}
            />
          </DraftForm>
        ) : (
          <ReadOnlyDraft draft={draft} agencies={engine.snapshot.agencies} view={view} />
        )}
        <div>
          <DraftLive
            {...{ draft, engine, checked, view }}
            english={await englishOf(c, draft)}
            others={await othersAt(c, draft)}
            origin={originOf(c)}
            findings={isChecked ? findings : undefined}
          />
          {isChecked
            ? later(c, (tell) => (
                <Checked
                  env={c.env}
                  {...{ draft, gap, engine, checked, view }}
                  ours={shown.ours ?? []}
                  told={(asked, all) => tell(view.t.gate.asking(asked, all))}
                />
              ))
            : null}
          {mayWrite && mayHaveLinks(c) && (draft.state === 'draft' || draft.state === 'in-review') ? (
            <LinksPanel
              {...{ draft, view }}
              links={await linksOfDraft(c.env.DB, draft.id, new Date())}
              isMissing={c.req.query('link') === 'name'}
            />
          ) : null}
          <PanelOnDraft db={c.env.DB} minimum={settingsOf(c).minimumCell} {...{ draft, view }} />
          <ReviewPanel
            {...{ draft, comments, view }}
            people={await readAssignees(c.env.DB)}
            offers={await offersOf(c.env.DB, `draft:${draft.id}`)}
            typed={shown.comment}
          />
          <DraftVersions
            {...{ draft, isOpen, view }}
            versions={await draftVersions(c.env.DB, draft.id)}
            compared={Number(c.req.query('compare'))}
          />
          <History entries={await auditOf(c.env.DB, `draft:${draft.id}`)} view={view} />
        </div>
      </div>
      {isOpen && draft.state === 'draft' ? <Discard draft={draft} view={view} /> : null}
    </>
  )
  return page(c, stopping > 0 ? `${view.t.draft.problemsTitle(stopping)}: ${title}` : title, content, {
    part: draft.gapId ? 'gaps' : 'answers',
    status,
    script: 'draft.js',
    styles: ['answer.css', 'guided.css', 'draft.css'],
  })
}

/** The part of the page that is said anew while someone writes, and nothing else. Fields that are still empty are not complained about. */
export async function liveCheck(c: DeskContext, draft: Draft) {
  const { engine, checked } = await checkedDraft(c, draft)
  const said = checked.findings.filter(({ message }) => message !== undefined)
  c.header('Cache-Control', 'no-store')
  return c.html(
    <DraftLive
      {...{ draft, engine, checked }}
      findings={said.length > 0 ? said : undefined}
      english={await englishOf(c, draft)}
      others={await othersAt(c, draft)}
      origin={originOf(c)}
      view={viewOf(c)}
    />,
  )
}

/** Who else has it open; who only reads does not count. */
async function othersAt(c: DeskContext, { id, fields, state }: Draft): Promise<string[]> {
  const isOpen = state === 'draft' || state === 'in-review'
  return isOpen && viewOf(c).may('write', fields.agency || undefined)
    ? othersAtDraft(c.env.DB, id, personOf(c), new Date())
    : []
}

/** The English text of which a draft is the translation, where it is published. */
async function englishOf(c: DeskContext, { answerId, language }: Draft): Promise<string | undefined> {
  if (answerId === undefined || language === 'en') return undefined
  const row = await answerRow(c.env.DB, answerId, 'en')
  const live = row && (await answerVersion(c.env.DB, answerId, 'en', row.version))
  return live && readAnswerParts(live.markdown)?.body
}

/** As people reach it, where that is known. */
function BackLink({ draft, gap, view: { t } }: { draft: Draft; gap: Gap | undefined; view: View }) {
  if (gap) return <Back href={`/desk/gaps/${gap.id}`}>{gap.question}</Back>
  // A translation that is not published has its English to go back to.
  const language = draft.baseVersion > 0 ? draft.language : 'en'
  if (draft.answerId) return <Back href={`/desk/answers/${draft.answerId}/${language}`}>{draft.answerId}</Back>
  return <Back href="/desk/answers">{t.answers.title}</Back>
}

function summaryOf(draft: Draft, gap: Gap | undefined, { t, language }: View): string {
  const kind = draft.baseVersion > 0 ? t.draft.draftOf(draft.baseVersion) : t.draft.draftNew
  const saved = t.draft.savedAt(draft.savedBy, momentText(draft.updatedAt, language))
  const waiting = gap && gap.state === 'open' ? [t.draft.peopleWait(gap.people)] : []
  return [kind, t.draft.begunBy(draft.begunBy), saved, t.lists.languages[draft.language], ...waiting].join(' · ')
}

/** What stopped it, first on the page and read out: the list of it is below the form. */
function NotDone({ problems, view: { t } }: { problems: number; view: View }) {
  return (
    <p class="said bad" role="alert" tabindex={-1} autofocus>
      {t.draft.notDone} <a href="#problems">{t.draft.problemsTitle(problems)}</a>
    </p>
  )
}

function Said({ shown: { said, draft }, view: { t } }: { shown: Shown; view: View }) {
  if (said === 'saveFailed')
    return (
      <div class="said bad" role="alert">
        <b>{t.draft.saveFailedTitle}</b> {t.draft.saveFailedText}
      </div>
    )
  if (said === 'notYourAgency')
    return (
      <p class="said bad" role="alert">
        {t.draft.notYourAgency}
      </p>
    )
  if (said === 'planned')
    return (
      <p class="said bad" role="alert">
        {t.timing.planned}
      </p>
    )
  if (said === 'oldText')
    return (
      <p class="said" role="status">
        {t.draft.oldText}
      </p>
    )
  if (said === 'gateStopped')
    return (
      <p class="said bad" role="alert">
        {t.gate.stopped} <a href="#gate">{t.gate.title}</a>
      </p>
    )
  if (draft.state === 'discarded')
    return (
      <div class="said" role="status">
        {t.draft.discarded}
        <form method="post" action={`/desk/drafts/${draft.id}/restore`}>
          <button type="submit" class="quiet">
            {t.draft.restore}
          </button>
        </form>
      </div>
    )
  if (said === 'twoPeople')
    return (
      <p class="said bad" role="alert">
        {t.review.twoPeople}
      </p>
    )
  if (draft.state === 'in-review' && !said) return <p class="said">{t.review.waits}</p>
  if (said === 'draftClosed' || draft.state === 'published') return <p class="said">{t.draft.closed}</p>
  return said === 'saved' ? (
    <p class="said" role="status">
      {t.draft.saved}
    </p>
  ) : null
}
