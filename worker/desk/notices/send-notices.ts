import { DAY_MS, isoDay } from '../../corpus/index.ts'
import { checkSettings, type NoticeSettings } from '../../env.ts'
import { liveEngine } from '../../live/live.ts'
import { logError } from '../../log.ts'
import { type MailTo, mailsDue, markMailed, unmailed } from '../../store/people/notice-choices.ts'
import { deleteOldNotices, eventsToPost, markPosted, type NoticeEvent, noticesOf } from '../../store/people/notices.ts'
import { collectDue } from './collect-due.ts'
import { collectNotices } from './collect-notices.ts'
import { type NoticeContext, noticeLine, noticeMail, noticeUrl } from './notice-text.ts'
import { signatureOf, WEBHOOK_SHAPES } from './webhook-body.ts'

const KEPT_DAYS = 30
const HOUR_MS = 3_600_000
/** 8 in the morning in Washington, 9 in summer. */
const DIGEST_HOUR_UTC = 13
const MAILED_AT_ONCE = 50
const WAIT_MS = 10_000

/** Every minute: whom to tell of what happened, then the webhook and mails that are due. What a provider does not take is tried again a minute
 * later, a webhook for an hour. It fails by itself: no other work is held up by it. */
export async function sendNotices(
  env: Env,
  ctx: ExecutionContext,
  now: Date,
  send: typeof fetch = fetch,
): Promise<void> {
  try {
    await collectNotices(env.DB)
    await collectDue(env.DB, async () => (await liveEngine(env, ctx)).snapshot.facts, now)
    await deleteOldNotices(env.DB, new Date(now.getTime() - KEPT_DAYS * DAY_MS).toISOString())
    const found = checkSettings(env, new URL('http://localhost'))
    if (!('settings' in found) || !found.settings.publicOrigin) return
    const { publicOrigin: origin, notices } = found.settings
    if (!notices.mail && !notices.webhook) return
    const { agencies } = (await liveEngine(env, ctx)).snapshot
    const sending = { db: env.DB, context: { language: 'en' as const, agencies, origin }, now, send }
    if (notices.webhook) await postAll(sending, notices.webhook)
    if (notices.mail) await mailAll(sending, notices.mail)
  } catch (error) {
    logError('notices could not be sent; they are tried again in a minute', error)
  }
}

interface Sending {
  db: D1Database
  context: NoticeContext
  now: Date
  send: typeof fetch
}

async function postAll(sending: Sending, webhook: NonNullable<NoticeSettings['webhook']>): Promise<void> {
  const { db, now } = sending
  for (const event of await eventsToPost(db, new Date(now.getTime() - HOUR_MS).toISOString()))
    if (await post(sending, webhook, event)) await markPosted(db, event.id, now)
    else return
}

async function post(
  { context, now, send }: Sending,
  { url, secret, shape }: NonNullable<NoticeSettings['webhook']>,
  event: NoticeEvent,
): Promise<boolean> {
  const body = JSON.stringify(
    WEBHOOK_SHAPES[shape]({ line: noticeLine(event, context), url: noticeUrl(event, context) }),
  )
  const time = now.toISOString()
  const signed = secret
    ? { 'X-One-Stop-Time': time, 'X-One-Stop-Signature': `sha256=${await signatureOf(secret, time, body)}` }
    : {}
  return isTaken('the webhook', send, url, { headers: { 'Content-Type': 'application/json', ...signed }, body })
}

async function mailAll(sending: Sending, mail: NonNullable<NoticeSettings['mail']>): Promise<void> {
  const { db, now } = sending
  for (const person of await mailsDue(db, isoDay(now), now.getUTCHours() >= DIGEST_HOUR_UTC))
    if (await mailTo(sending, mail, person)) await markMailed(db, person, now)
}

async function mailTo(
  { db, context, send }: Sending,
  { url, token, from }: NonNullable<NoticeSettings['mail']>,
  { personId, email, language }: MailTo,
): Promise<boolean> {
  const ids = new Set(await unmailed(db, personId))
  const events = (await noticesOf(db, personId, MAILED_AT_ONCE)).filter(({ id }) => ids.has(id))
  const body = JSON.stringify({ from, to: [email], ...noticeMail(events, { ...context, language }) })
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` }
  return isTaken('the mail provider', send, url, { headers, body })
}

/** Whether they took it. What they say is not logged: it may hold an address. */
async function isTaken(who: string, send: typeof fetch, url: string, init: RequestInit): Promise<boolean> {
  const response = await send(url, { ...init, method: 'POST', redirect: 'error', signal: AbortSignal.timeout(WAIT_MS) })
  if (!response.ok) logError(`${who} answered ${response.status} to a notice`)
  await response.body?.cancel()
  return response.ok
}
