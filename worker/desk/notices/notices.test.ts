import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  addGap,
  Browser,
  deskAssets,
  hiddenValue,
  RIGHT_FORM,
  seedLostCard,
  textOf,
  writer,
} from '../../../test/worker/browser.ts'
import { deploymentEnv } from '../../../test/worker/deployment.ts'
import { daysAfter, isoDay } from '../../corpus/index.ts'
import { sendNotices } from './send-notices.ts'
import { signatureOf } from './webhook-body.ts'

const SECRET = 'a-secret-of-thirty-two-characters!'
const SETTINGS = {
  PUBLIC_ORIGIN: 'https://help.agency.gov',
  NOTICE_MAIL_URL: 'https://mail.example/send',
  NOTICE_MAIL_TOKEN: 'token',
  NOTICE_MAIL_FROM: 'desk@agency.gov',
  NOTICE_WEBHOOK_URL: 'https://hooks.example/1',
  NOTICE_WEBHOOK_SECRET: SECRET,
}
const MORNING = () => new Date(`${new Date().toISOString().slice(0, 10)}T14:00:00Z`)

interface Sent {
  url: string
  headers: Headers
  text: string
}
let sent: Sent[]
let maria: Browser
let rex: Browser
beforeEach(async () => {
  const tables = [
    'gaps',
    'gap_wordings',
    'questions',
    'notices',
    'notice_events',
    'notice_choices',
    'drafts',
    'people',
    'sessions',
  ]
  await env.DB.batch([
    ...tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)),
    env.DB.prepare(
      'UPDATE notice_cursor SET audit_id = coalesce((SELECT max(id) FROM audit), 0), comment_id = coalesce((SELECT max(id) FROM draft_comments), 0)',
    ),
  ])
  sent = []
  maria = await writer('Maria', { role: 'writer', agency: 'ssa' })
  rex = await writer('Rex', { role: 'reviewer', agency: 'ssa' })
  for (const browser of [maria, rex]) browser.bindings = { ...browser.bindings, ...SETTINGS }
  await env.DB.prepare(`UPDATE people SET email = lower(name) || '@agency.gov'`).run()
})

/** A receiver beside the Worker: it keeps what comes and takes it, or says that it does not. */
function receiver(status = 200) {
  return async (url: RequestInfo | URL, init?: RequestInit) => {
    sent.push({ url: String(url), headers: new Headers(init?.headers), text: String(init?.body) })
    return new Response('', { status })
  }
}
const minute = (now = MORNING(), settings: object = SETTINGS, status = 200) =>
  sendNotices(deploymentEnv({ ASSETS: deskAssets(), ...settings }), createExecutionContext(), now, receiver(status))
const mails = () => sent.filter(({ url }) => url.includes('mail')).map(({ text }) => JSON.parse(text))
const posts = () => sent.filter(({ url }) => url.includes('hooks'))

let asked = 0
async function sendForReview(): Promise<string> {
  asked += 1
  const gap = await addGap({ asked: [[`my neighbor John Smith stole my card ${asked}`, 3]] })
  const draft = await maria.go(`/desk/gaps/${gap}/write`)
  await maria.go(draft, {
    ...RIGHT_FORM,
    revision: '1',
    baseVersion: '0',
    title: 'my neighbor John Smith stole my card',
    do: 'review',
  })
  return draft
}

describe('a notice', () => {
  it('tells who may publish it of a draft in review, at once, and nobody else', async () => {
    await rex.go('/desk/notices', { mail: 'once' })
    await maria.go('/desk/notices', { mail: 'once' })
    const draft = await sendForReview()
    await minute()
    await minute()
    expect(mails()).toMatchObject([
      { from: 'desk@agency.gov', to: ['rex@agency.gov'], subject: 'One Stop: 1 thing waits for you' },
    ])
    expect(mails()[0].text).toContain(`https://help.agency.gov${draft}`)
  })

  it('holds no word that a citizen wrote', async () => {
    await rex.go('/desk/notices', { mail: 'once' })
    await sendForReview()
    await minute()
    expect(sent.map(({ text }) => text).join()).not.toMatch(/neighbor|Smith|stole/)
  })

  it('comes once a day to who wants a digest, in their language', async () => {
    rex.cookies.set('one-stop-desk-language', 'es')
    await rex.go('/desk/notices', { mail: 'digest' })
    await sendForReview()
    await minute(new Date(MORNING().getTime() - 5 * 3_600_000))
    expect(mails()).toEqual([])
    await minute()
    expect(mails()).toMatchObject([{ subject: 'One Stop: 1 cosa le espera' }])
    expect(mails()[0].text).toContain('Maria envió un borrador a revisión')
    await sendForReview()
    await minute()
    expect(mails()).toHaveLength(1)
  })

  it('comes on Monday to who wants a digest once a week, from the next one on', async () => {
    await rex.go('/desk/notices', { mail: 'weekly' })
    await sendForReview()
    const today = isoDay(new Date())
    const days = [1, 2, 3, 4, 5, 6, 7].map((more) => daysAfter(today, more))
    const monday = days.find((day) => new Date(day).getUTCDay() === 1) as string
    for (const at of [`${today}T14:00:00Z`, `${daysAfter(monday, -1)}T14:00:00Z`, `${monday}T12:59:00Z`])
      await minute(new Date(at))
    expect(mails()).toEqual([])
    await minute(new Date(`${monday}T13:00:00Z`))
    await sendForReview()
    await minute(new Date(`${daysAfter(monday, 1)}T13:00:00Z`))
    expect(mails()).toMatchObject([{ to: ['rex@agency.gov'] }])
  })

  it('does not come of a kind that one left out, by mail or feed', async () => {
    await rex.go('/desk/notices', { mail: 'once' })
    await rex.go('/desk/notices', { do: 'kinds', kind: ['comment', 'asked'] })
    expect(await rex.page('/desk/notices')).toMatch(/value="comment" checked=""\/>/)
    const draft = await sendForReview()
    await minute()
    expect([mails(), textOf(await rex.page('/desk/notices'))]).toEqual([[], expect.not.stringContaining('Maria sent')])
    await rex.go('/desk/notices', { do: 'kinds', kind: ['review'] })
    await maria.go(`${draft}/take-back`)
    await sendForReview()
    await minute()
    expect(mails()).toHaveLength(1)
  })

  it('tells the writer what came back and what was said, and by name who is none of its writers', async () => {
    const draft = await sendForReview()
    await rex.go(`${draft}/comment`, { comment: 'Check the fee, please. @Ann too' })
    await rex.go(`${draft}/send-back`)
    const ann = await writer('Ann', { role: 'reader' })
    await minute()
    expect(textOf(await maria.page('/desk/notices'))).toMatch(/Rex commented on a draft .*Rex sent your draft back/)
    expect(textOf(await ann.page('/desk/notices'))).toContain('Rex commented on a draft')
  })

  it('is tried again where nobody took it', async () => {
    await rex.go('/desk/notices', { mail: 'once' })
    await sendForReview()
    await minute(new Date(), SETTINGS, 503)
    sent = []
    await minute(new Date())
    expect([mails().length, posts().length]).toEqual([1, 1])
  })

  it.each([
    ['nothing is sent', {}],
    ['a provider cannot be reached', SETTINGS],
  ])('goes after a month, also where %s', async (_, settings) => {
    await sendForReview()
    await minute(MORNING(), {})
    const later = new Date(MORNING().getTime() + 31 * 86_400_000)
    await sendNotices(deploymentEnv({ ASSETS: deskAssets(), ...settings }), createExecutionContext(), later, () =>
      Promise.reject(new TypeError('no way there')),
    )
    expect(await env.DB.prepare('SELECT count(*) AS n FROM notice_events').first('n')).toBe(0)
  })

  it('goes nowhere where nothing is set', async () => {
    await rex.go('/desk/notices', { mail: 'once' })
    await sendForReview()
    await minute(MORNING(), {})
    expect(sent).toEqual([])
  })
})

describe('what is due', () => {
  it('is told once a day to who writes for its agency: checks of answers, and facts before they end', async () => {
    const zoe = await writer('Zoe', { role: 'writer', agency: 'usagov' })
    await seedLostCard()
    await env.DB.batch([
      env.DB.prepare(`UPDATE answers SET review_by = '2020-01-01'`),
      env.DB.prepare(`UPDATE notice_cursor SET due_on = ''`),
    ])
    await minute()
    await minute()
    const told = textOf(await maria.page('/desk/notices'))
    expect(told.match(/The check of answers is due/g)).toHaveLength(1)
    expect(textOf(await zoe.page('/desk/notices'))).not.toContain('The check of answers is due')
  })
})

describe('a change that somebody asks for', () => {
  it('is told to who may approve it, with its page', async () => {
    const began = hiddenValue(await maria.page('/desk/contacts/ssa/main'), 'began')
    const line = { phone: '800-555-0100', hours: 'unknown' }
    const typed = { ...line, 'name-en': 'National line', languages: 'en', reason: 'It moved' }
    await maria.go('/desk/contacts/ssa/main', { began, ...typed })
    await minute()
    expect(await rex.page('/desk/notices')).toContain('/desk/contacts/ssa/main')
    expect(textOf(await maria.page('/desk/notices'))).not.toContain('asks you to approve')
  })
})

describe('the webhook', () => {
  it('is told once, as Slack reads it, and signed', async () => {
    await sendForReview()
    await minute(new Date())
    await minute(new Date())
    const [post] = posts()
    expect(posts()).toHaveLength(1)
    expect(JSON.parse(post?.text ?? '').text).toMatch(
      /^Maria sent a draft for review .*<https:\/\/help\.agency\.gov\/desk\/drafts\//,
    )
    const time = post?.headers.get('X-One-Stop-Time') ?? ''
    expect(post?.headers.get('X-One-Stop-Signature')).toBe(
      `sha256=${await signatureOf(SECRET, time, post?.text ?? '')}`,
    )
  })

  it('is told as Teams reads it', async () => {
    await sendForReview()
    await minute(new Date(), { ...SETTINGS, NOTICE_WEBHOOK_SHAPE: 'teams' })
    const [attachment] = JSON.parse(posts()[0]?.text ?? '').attachments
    expect(attachment.contentType).toBe('application/vnd.microsoft.card.adaptive')
    expect(attachment.content.actions[0].url).toMatch(/^https:\/\/help\.agency\.gov\/desk\/drafts\//)
  })
})

describe('where no provider of mail is set', () => {
  it('none is offered, and none is promised to a form from before', async () => {
    rex.bindings = { RATE_LIMITS: 'off' }
    const html = await rex.page('/desk/notices')
    expect(html).not.toContain('name="mail"')
    expect(textOf(html)).toContain('This deployment sends no mail')
    expect(await rex.go('/desk/notices', { mail: 'once' })).toBe('/desk/notices')
    expect(await env.DB.prepare('SELECT count(*) AS n FROM notice_choices').first('n')).toBe(0)
  })
})

describe('a feed of one’s own', () => {
  const makeFeed = async (browser: Browser) =>
    (await (await browser.post('/desk/notices/feed', { do: 'new' })).text()).match(
      /\/desk\/notices\/feed\/[0-9a-f]{64}/,
    )?.[0] ?? ''

  it('is read without a session by who has its address, until another is made or access ends', async () => {
    const feed = await makeFeed(rex)
    await sendForReview()
    await minute(MORNING(), {})
    const stranger = new Browser()
    expect(await stranger.page(feed)).toContain('<title>Maria sent a draft for review')
    const again = await makeFeed(rex)
    expect((await stranger.get(feed)).status).toBe(404)
    await env.DB.prepare(`UPDATE people SET state = 'disabled' WHERE name = 'Rex'`).run()
    expect((await stranger.get(again)).status).toBe(404)
  })

  it('can be ended, and its secret is kept nowhere', async () => {
    const feed = await makeFeed(rex)
    const row = await env.DB.prepare('SELECT feed_hash FROM notice_choices').first<{ feed_hash: string }>()
    expect(feed).not.toContain(row?.feed_hash ?? '-')
    await rex.go('/desk/notices/feed', { do: 'off' })
    expect((await new Browser().get(feed)).status).toBe(404)
  })
})
