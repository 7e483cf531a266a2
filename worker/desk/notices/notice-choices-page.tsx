import { Hono } from 'hono'
import { Problem } from '../../contract/index.ts'
import { isoDay } from '../../corpus/index.ts'
import { originOf } from '../../http/origin-of.ts'
import { settingsOf } from '../../http/settings-of.ts'
import { liveEngine } from '../../live/live.ts'
import {
  chooseMail,
  leaveOut,
  MAIL_CHOICES,
  type NoticeChoice,
  noticeChoice,
  readerOfFeed,
  setFeed,
} from '../../store/people/notice-choices.ts'
import { NOTICE_KINDS, noticesOf } from '../../store/people/notices.ts'
import { type Person, readPerson } from '../../store/people/people.ts'
import { newToken } from '../../store/people/token.ts'
import { Back } from '../ui/back.tsx'
import { dayText } from '../ui/day-text.ts'
import { formOf, text, texts } from '../ui/form.ts'
import { page } from '../ui/page.tsx'
import { type DeskContext, type DeskEnv, type View, viewOf } from '../ui/view.ts'
import { atomFeed } from './atom-feed.ts'
import { noticeLine } from './notice-text.ts'

const SHOWN = 20
const IN_FEED = 50

/** How one wants to be told of what waits: by mail at once or once a day, by a feed of one's own, or not at all. */
export const noticeChoicesPage = new Hono<DeskEnv>()

noticeChoicesPage.get('/notices', (c) => choicesPage(c))

noticeChoicesPage.post('/notices', async (c) => {
  const form = await formOf(c)
  const { id } = await ownPerson(c)
  const mail = MAIL_CHOICES.find((one) => one === text(form, 'mail'))
  if (text(form, 'do') === 'kinds') {
    const told = texts(form, 'kind')
    await leaveOut(
      c.env.DB,
      id,
      NOTICE_KINDS.filter((kind) => !told.includes(kind)),
    )
    return c.redirect('/desk/notices?saved', 303)
  }
  // A page from before may still offer it: what nobody sends is not promised.
  if (mail && hasMail(c)) await chooseMail(c.env.DB, id, { mail, language: viewOf(c).language }, isoDay(new Date()))
  return c.redirect(hasMail(c) ? '/desk/notices?saved' : '/desk/notices', 303)
})

noticeChoicesPage.post('/notices/feed', async (c) => {
  const { id } = await ownPerson(c)
  const secret = text(await formOf(c), 'do') === 'off' ? undefined : newToken()
  await setFeed(c.env.DB, id, secret)
  // Shown this once: only its hash is kept.
  return secret === undefined ? c.redirect('/desk/notices?saved', 303) : choicesPage(c, secret)
})

// A feed reader has no session: the secret in the address is who it is.
noticeChoicesPage.get('/notices/feed/:secret', async (c) => {
  const reader = await readerOfFeed(c.env.DB, c.req.param('secret'))
  if (!reader) throw new Problem('not-found')
  const [events, { snapshot }] = await Promise.all([
    noticesOf(c.env.DB, reader.personId, IN_FEED),
    liveEngine(c.env, c.executionCtx),
  ])
  const context = { language: reader.language, agencies: snapshot.agencies, origin: originOf(c) }
  c.header('Content-Type', 'application/atom+xml; charset=utf-8')
  c.header('Cache-Control', 'no-store')
  return c.body(atomFeed(events, reader, context))
})

async function ownPerson(c: DeskContext): Promise<Person> {
  const person = await readPerson(c.env.DB, c.var.session?.personId ?? '')
  if (!person) throw new Problem('sign-in-needed')
  return person
}

/** Whether this deployment can send mail. */
function hasMail(c: DeskContext): boolean {
  return settingsOf(c).notices.mail !== undefined
}

/** @param secret - Of a feed that was just made. */
async function choicesPage(c: DeskContext, secret?: string) {
  const person = await ownPerson(c)
  const view = viewOf(c)
  const { t, language } = view
  const [choice, events, { snapshot }] = await Promise.all([
    noticeChoice(c.env.DB, person.id),
    noticesOf(c.env.DB, person.id, SHOWN),
    liveEngine(c.env, c.executionCtx),
  ])
  const context = { language, agencies: snapshot.agencies, origin: originOf(c) }
  const content = (
    <>
      <Back href="/desk">{t.home.title}</Back>
      <h1>{t.notify.title}</h1>
      <p class="sub">{t.notify.text}</p>
      {c.req.query('saved') === undefined ? null : (
        <p class="said" role="status">
          {t.notify.saved}
        </p>
      )}
      {hasMail(c) ? <MailForm choice={choice} email={person.email} view={view} /> : <NoMail view={view} />}
      <KindsForm choice={choice} view={view} />
      <FeedForm choice={choice} address={secret && `${context.origin}/desk/notices/feed/${secret}`} view={view} />
      <section class="panel">
        <h2>{t.notify.last}</h2>
        {events.length === 0 ? <p>{t.notify.none}</p> : null}
        <ul class="near">
          {events.map((event) => (
            <li>
              <a href={`/desk/${event.place}`}>{noticeLine(event, context)}</a>
              <small>{dayText(event.at, language)}</small>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
  return page(c, t.notify.title, content, { part: 'home' })
}

interface MailFormProps {
  choice: NoticeChoice
  email: string
  view: View
}

function NoMail({ view: { t } }: { view: View }) {
  return (
    <section class="panel">
      <h2>{t.notify.mailTitle}</h2>
      <p>{t.notify.noProvider}</p>
    </section>
  )
}

function MailForm({ choice, email, view: { t } }: MailFormProps) {
  return (
    <form method="post" action="/desk/notices" class="panel">
      <fieldset>
        <legend>{t.notify.mailTitle}</legend>
        <p>{t.notify.mailTo(email)}</p>
        {MAIL_CHOICES.map((mail) => (
          <label class="choice">
            <input type="radio" name="mail" value={mail} checked={choice.mail === mail} /> {t.notify.mail[mail]}
          </label>
        ))}
      </fieldset>
      <button type="submit">{t.notify.save}</button>
    </form>
  )
}

/** What one hears of, by mail and in one's feed. */
function KindsForm({ choice, view: { t } }: { choice: NoticeChoice; view: View }) {
  return (
    <form method="post" action="/desk/notices" class="panel">
      <fieldset>
        <legend>{t.notify.kindsTitle}</legend>
        <p>{t.notify.kindsText}</p>
        {NOTICE_KINDS.map((kind) => (
          <label class="choice">
            <input type="checkbox" name="kind" value={kind} checked={!choice.leftOut.includes(kind)} />{' '}
            {t.notify.kinds[kind]}
          </label>
        ))}
      </fieldset>
      <button type="submit" name="do" value="kinds">
        {t.notify.save}
      </button>
    </form>
  )
}

function FeedForm({ choice, address, view: { t } }: { choice: NoticeChoice; address: string | undefined; view: View }) {
  const hasFeed = choice.feedHash !== undefined
  return (
    <form method="post" action="/desk/notices/feed" class="panel">
      <h2>{t.notify.feedTitle}</h2>
      <p>{t.notify.feedText}</p>
      {address ? (
        <>
          <label for="feed">{t.notify.feedOnce}</label>
          <input id="feed" value={address} readonly />
        </>
      ) : null}
      <div class="actions">
        <button type="submit" name="do" value="new" class="quiet">
          {hasFeed ? t.notify.feedAgain : t.notify.feedNew}
        </button>
        {hasFeed ? (
          <button type="submit" name="do" value="off" class="quiet">
            {t.notify.feedOff}
          </button>
        ) : null}
      </div>
    </form>
  )
}
