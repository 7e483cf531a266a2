import { Hono } from 'hono'
import { Problem } from '../../../contract/index.ts'
import { isoDay } from '../../../corpus/index.ts'
import { originOf } from '../../../http/origin-of.ts'
import { liveEngine } from '../../../live/live.ts'
import { commentsOn } from '../../../store/answers/draft-comments.ts'
import {
  commentByLink,
  type DraftLink,
  endDraftLink,
  linkByHash,
  makeDraftLink,
} from '../../../store/answers/draft-links.ts'
import type { Draft } from '../../../store/answers/drafts.ts'
import { draft as readDraft } from '../../../store/answers/drafts.ts'
import { hashOfToken, newToken } from '../../../store/people/token.ts'
import { requirePermission } from '../../access/permitted.ts'
import { AnswerText } from '../../answers/answer-text.tsx'
import { agenciesOfDraft, draftOf } from '../../drafts/draft-of.ts'
import { checkAgainst } from '../../publishing/examine-draft.ts'
import { en } from '../../strings/en/index.ts'
import { es } from '../../strings/es/index.ts'
import { Back } from '../../ui/back.tsx'
import { dayText, momentText } from '../../ui/day-text.ts'
import { FieldProblem, REASON_CHARACTERS } from '../../ui/field-problem.tsx'
import { formOf, text } from '../../ui/form.ts'
import { page } from '../../ui/page.tsx'
import { type DeskContext, type DeskEnv, personOf, type View, viewOf } from '../../ui/view.ts'
import { mayHaveLinks } from './may-have-links.ts'

const COMMENT_CHARACTERS = 2_000

/** A draft shown to people without an account: making and ending a link, and the page behind it, where they say what they think. */
export const previewLinks = new Hono<DeskEnv>()

previewLinks.post('/drafts/:id/links', async (c) => {
  const draft = await draftOf(c, c.req.param('id'))
  requirePermission(c, 'write', ...(await agenciesOfDraft(c.env.DB, draft)))
  if (!isOpen(draft) || !mayHaveLinks(c)) throw new Problem('not-allowed')
  const name = text(await formOf(c), 'name')
    .trim()
    .slice(0, REASON_CHARACTERS)
  if (!name) return c.redirect(`/desk/drafts/${draft.id}?link=name#links`, 303)
  const secret = newToken()
  const made = { draftId: draft.id, name, who: personOf(c), secretHash: await hashOfToken(secret) }
  await makeDraftLink(c.env.DB, made, new Date())
  return madePage(c, draft, { name, secret })
})

previewLinks.post('/drafts/:id/links/:link/end', async (c) => {
  const draft = await draftOf(c, c.req.param('id'))
  requirePermission(c, 'write', ...(await agenciesOfDraft(c.env.DB, draft)))
  const ended = { draftId: draft.id, id: c.req.param('link'), who: personOf(c) }
  await endDraftLink(c.env.DB, ended, new Date())
  return c.redirect(`/desk/drafts/${draft.id}#links`, 303)
})

// Who has no account has no session: the secret in the address says that they may look.
previewLinks.get('/preview/:secret', async (c) => previewPage(c, await sharedDraft(c)))

previewLinks.post('/preview/:secret', async (c) => {
  const shared = await sharedDraft(c)
  const form = await formOf(c)
  const [passage, said] = [text(form, 'passage').trim(), text(form, 'comment').trim()]
  const { t } = viewOf(c)
  const typed = { passage, comment: said }
  if (!said) return previewPage(c, shared, { ...typed, problem: t.review.commentNeeded })
  if (passage.length + said.length > COMMENT_CHARACTERS)
    return previewPage(c, shared, { ...typed, problem: t.review.commentTooLong(COMMENT_CHARACTERS) })
  const comment = { who: t.preview.who(shared.link.name), text: passage ? `“${passage}”\n${said}` : said }
  const isKept = await commentByLink(c.env.DB, shared.link, comment, new Date())
  if (!isKept) return previewPage(c, shared, { ...typed, problem: t.preview.tooMany })
  return c.redirect(`/desk/preview/${c.req.param('secret')}?said#comments`, 303)
})

function isOpen({ state }: Draft): boolean {
  return state === 'draft' || state === 'in-review'
}

interface Shared {
  link: DraftLink
  draft: Draft
}

/** @throws {Problem} `not-found` for a secret that nobody gave out, that ended, or whose draft is no longer open. */
async function sharedDraft(c: DeskContext): Promise<Shared> {
  const link = await linkByHash(c.env.DB, await hashOfToken(c.req.param('secret') ?? ''), new Date())
  const draft = link && (await readDraft(c.env.DB, link.draftId))
  if (!draft || !isOpen(draft)) throw new Problem('not-found')
  return { link, draft }
}

/** The address, this once: only its hash is kept. */
function madePage(c: DeskContext, draft: Draft, { name, secret }: { name: string; secret: string }) {
  const { t } = viewOf(c)
  const path = `/desk/drafts/${draft.id}`
  const address = `${originOf(c)}/desk/preview/${secret}`
  const content = (
    <>
      <Back href={`${path}#links`}>{draft.fields.title.trim() || t.answers.untitled}</Back>
      <h1>{t.preview.made(name)}</h1>
      <p class="said good" role="status">
        {t.preview.madeText}
      </p>
      <label for="address">{t.preview.address}</label>
      <input id="address" readonly value={address} />
    </>
  )
  return page(c, t.preview.made(name), content, { part: 'drafts', path })
}

interface Typed {
  passage: string
  comment: string
  problem: string
}

async function previewPage(c: DeskContext, { link, draft }: Shared, typed?: Typed) {
  const engine = await liveEngine(c.env, c.executionCtx)
  const { answer } = checkAgainst(engine, draft, isoDay(new Date()))
  const comments = await commentsOn(c.env.DB, draft.id)
  const view = viewOf(c)
  const { t, language } = view
  // In whichever language of the page it was said.
  const own = comments.filter(({ who }) => [en.preview.who(link.name), es.preview.who(link.name)].includes(who))
  const { agencies, states } = engine.snapshot
  c.header('X-Robots-Tag', 'noindex')
  const content = (
    <>
      <h1>{t.preview.title}</h1>
      <p class="said">{t.preview.text(link.madeBy, dayText(link.expiresAt, language))}</p>
      {answer ? (
        <AnswerText answer={answer} agencies={agencies} states={states} view={view} />
      ) : (
        <article class="answer" lang={draft.language}>
          <p class="answer-title">{draft.fields.title}</p>
          <p class="said-text">{draft.fields.body}</p>
        </article>
      )}
      <section class="panel" id="comments">
        <h2>{t.preview.yours}</h2>
        {c.req.query('said') === undefined ? null : (
          <p class="said good" role="status">
            {t.preview.said}
          </p>
        )}
        <ol class="history">
          {own.map(({ at, text: said }) => (
            <li>
              <small>
                <time datetime={at}>{momentText(at, language)}</time>
              </small>
              <p class="said-text">{said}</p>
            </li>
          ))}
        </ol>
        <SayForm typed={typed} view={view} />
      </section>
    </>
  )
  return page(c, t.preview.title, content, { status: typed ? 422 : 200, styles: ['answer.css', 'guided.css'] })
}

function SayForm({ typed, view: { t, path } }: { typed: Typed | undefined; view: View }) {
  return (
    <form method="post" action={path.replace(/[?#].*$/, '')}>
      <label for="passage">{t.preview.passage}</label>
      <textarea id="passage" name="passage" rows={2}>{`\n${typed?.passage ?? ''}`}</textarea>
      <label for="comment">{t.preview.comment}</label>
      <FieldProblem id="comment-problem" text={typed?.problem} />
      <textarea id="comment" name="comment" rows={4} aria-describedby={typed ? 'comment-problem' : undefined}>
        {`\n${typed?.comment ?? ''}`}
      </textarea>
      <button type="submit">{t.preview.send}</button>
    </form>
  )
}
