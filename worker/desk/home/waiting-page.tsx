import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import type { Language } from '../../contract/index.ts'
import { liveEngine } from '../../live/live.ts'
import type { ListedDraft } from '../../store/answers/list-drafts.ts'
import type { GivenGap } from '../../store/queue/given-gaps.ts'
import { OfferItem } from '../skills/offer-item.tsx'
import { dayText, listText, momentText } from '../ui/day-text.ts'
import { page } from '../ui/page.tsx'
import { recordPath } from '../ui/record-path.ts'
import { type DeskEnv, personOf, type View, viewOf } from '../ui/view.ts'
import { isNothing, type Waiting, waitingFor } from './waiting.ts'

/** The first page: what waits for who looks, and nothing else. */
export const waitingPage = new Hono<DeskEnv>()

waitingPage.get('/', async (c) => {
  const engine = await liveEngine(c.env, c.executionCtx)
  const view = viewOf(c)
  const { t } = view
  const waiting = await waitingFor(c.env.DB, engine, personOf(c), view, new Date())
  const content = (
    <>
      <div class="heading">
        <h1>{t.home.title}</h1>
      </div>
      {isNothing(waiting) ? <p class="empty">{t.home.nothing}</p> : <Lists waiting={waiting} view={view} />}
      <p>
        <a href="/desk/gaps">{t.home.toQueue}</a>
        {' · '}
        <a href="/desk/credit">{t.credit.title}</a>
        {' · '}
        <a href="/desk/skills">{t.skills.title}</a>
        {' · '}
        <a href="/desk/audit">{t.audit.all}</a>
        {' · '}
        <a href="/desk/notices">{t.notify.all}</a>
        {' · '}
        <a href="/desk/sessions">{t.signIn.sessions.title}</a>
      </p>
    </>
  )
  return page(c, t.home.title, content, { part: 'home' })
})

function Lists({ waiting, view }: { waiting: Waiting; view: View }) {
  const {
    review,
    sentBack,
    comments,
    offered,
    unclaimed,
    given,
    checks,
    facts,
    contacts,
    asked,
    records,
    held,
    late,
    drafts,
  } = waiting
  const { t, language } = view
  const moment = (iso: string) => dayText(iso, language)
  return (
    <>
      <Part title={t.home.review(review.total)} count={review.total} all="/desk/drafts?state=in-review" view={view}>
        {review.items.map((draft) => (
          <DraftItem draft={draft} view={view} />
        ))}
      </Part>
      <Part title={t.home.sentBack(sentBack.length)} count={sentBack.length} view={view}>
        {sentBack.map((draft) => (
          <DraftItem draft={draft} view={view} />
        ))}
      </Part>
      <Part title={t.home.comments(comments.length)} count={comments.length} view={view}>
        {comments.map(({ draftId, title, who, at, text }) => (
          <Item
            href={`/desk/drafts/${draftId}#comments`}
            text={title || t.answers.untitled}
            note={t.home.by(who, moment(at))}
          >
            <q>{text}</q>
          </Item>
        ))}
      </Part>
      <Part title={t.home.offered(offered.length)} count={offered.length} view={view}>
        {offered.map((offer) => (
          <OfferItem offer={offer} view={view} />
        ))}
      </Part>
      <Part title={t.home.unclaimed(unclaimed.length)} count={unclaimed.length} view={view}>
        {unclaimed.map((offer) => (
          <OfferItem offer={offer} view={view} />
        ))}
      </Part>
      <Part title={t.home.late(late.length)} count={late.length} all="/desk/shopper" view={view}>
        {late.map(({ answer, language: spoken, version, behind, publishedAt }) => (
          <Item
            href={`/desk/answers/${answer}/${spoken}`}
            text={answer}
            lang={spoken}
            note={t.home.behind(version, listText(behind, language), momentText(publishedAt, language))}
          />
        ))}
      </Part>
      <Part title={t.home.held(held.length)} count={held.length} view={view}>
        {held.map(({ draftId, answerId, language: spoken, at }) => (
          <Item href={`/desk/drafts/${draftId}`} text={answerId} lang={spoken} note={moment(at)} />
        ))}
      </Part>
      <Part title={t.home.given(given.total)} count={given.total} all="/desk/gaps?state=mine" view={view}>
        {given.items.map((gap) => (
          <GapItem gap={gap} note={t.home.people(gap.people)} />
        ))}
      </Part>
      <Part title={t.home.checks(checks.total)} count={checks.total} all="/desk/gaps?work=review" view={view}>
        {checks.items.map((gap) => (
          <GapItem gap={gap} note={t.home.dueOn(moment(gap.dueOn))} />
        ))}
      </Part>
      <Part title={t.home.facts(facts.length)} count={facts.length} all="/desk/facts" view={view}>
        {facts.map(({ name, expires }) => (
          <Item href={`/desk/facts#${name}`} text={name} note={t.home.until(moment(expires))} />
        ))}
      </Part>
      <Part title={t.home.contacts(contacts.length)} count={contacts.length} all="/desk/agencies" view={view}>
        {contacts.map(({ target, expires }) => (
          <Item
            href={`${recordPath(target)}#still`}
            text={target.replace(':', ' ')}
            note={t.home.until(moment(expires))}
          />
        ))}
      </Part>
      <Part title={t.home.factsAsked(asked.length)} count={asked.length} view={view}>
        {asked.map(({ name, askedBy, askedAt }) => (
          <Item href={`/desk/facts/${name}`} text={name} note={t.home.by(askedBy, moment(askedAt))} />
        ))}
      </Part>
      <Part title={t.home.recordsAsked(records.length)} count={records.length} view={view}>
        {records.map(({ target, askedBy, askedAt }) => (
          <Item href={recordPath(target)} text={target.replace(':', ' ')} note={t.home.by(askedBy, moment(askedAt))} />
        ))}
      </Part>
      <Part title={t.home.drafts(drafts.total)} count={drafts.total} all="/desk/drafts?state=draft" view={view}>
        {drafts.items.map((draft) => (
          <DraftItem draft={draft} view={view} />
        ))}
      </Part>
    </>
  )
}

interface PartProps {
  title: string
  count: number
  /** Where all of it is, where only some is named. */
  all?: string
  view: View
  children: Child
}

/** One kind of what waits; nothing where there is none. */
function Part({ title, count, all, view, children }: PartProps) {
  if (count === 0) return null
  return (
    <section class="panel">
      <h2>{title}</h2>
      <ul class="near">{children}</ul>
      {all ? (
        <p>
          <a class="alone" href={all} aria-label={`${view.t.home.all}: ${title}`}>
            {view.t.home.all}
          </a>
        </p>
      ) : null}
    </section>
  )
}

interface ItemProps {
  href: string
  text: string
  lang?: Language
  note: string
  children?: Child
}

function Item({ href, text, lang, note, children }: ItemProps) {
  return (
    <li>
      <a href={href} lang={lang}>
        {text}
      </a>
      <small>{note}</small>
      {children}
    </li>
  )
}

function DraftItem({ draft, view: { t, language } }: { draft: ListedDraft; view: View }) {
  const { id, title, savedBy, updatedAt } = draft
  const { reviewer, dueOn } = draft
  const note = [
    t.home.by(savedBy, dayText(updatedAt, language)),
    ...(reviewer ? [`${t.reviews.reviewer}: ${reviewer}`] : []),
    ...(dueOn ? [t.home.dueOn(dayText(dueOn, language))] : []),
  ].join(' · ')
  return (
    <Item href={`/desk/drafts/${id}`} text={title.trim() || t.answers.untitled} lang={draft.language} note={note} />
  )
}

function GapItem({ gap: { id, question, language }, note }: { gap: GivenGap; note: string }) {
  return <Item href={`/desk/gaps/${encodeURIComponent(id)}`} text={question} lang={language} note={note} />
}
