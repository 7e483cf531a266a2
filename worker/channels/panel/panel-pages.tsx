import { type Context, Hono } from 'hono'
import { LIMITS } from '../../contract/index.ts'
import { isoDay } from '../../corpus/index.ts'
import { inlineStyles } from '../../html/inline-styles.ts'
import { readerLanguage } from '../../html/reader-language.ts'
import { rateLimit } from '../../http/rate-limit.ts'
import { readForm } from '../../http/read-form.ts'
import { pageSecurity } from '../../http/security-headers.ts'
import { liveEngine } from '../../live/live.ts'
import { measureDay } from '../../measures/index.ts'
import { joinPanel, keepAnswers, leavePanel, type Member, memberByHash, studyFor } from '../../store/panel/members.ts'
import { isPanelOpen, panelSettings } from '../../store/panel/settings.ts'
import type { Study } from '../../store/panel/studies.ts'
import { hashOfToken, newToken } from '../../store/people/token.ts'
import { shownAnswer } from '../shown-answer.ts'
import { JoinPage, MemberPage, NoTest, SaidPage, Test } from './panel-view.tsx'
import { shuffled } from './shuffled.ts'
import { CONSENT_VERSION, panelStrings } from './strings.ts'

type PanelContext = Context<{ Bindings: Env }>
const POLICY = { scriptSrc: ["'none'"] }

/** The panel as plain pages: joining without an account, an address of one's own where tests wait, and leaving. The address is all that a member
 * has, so it goes to no other site and into no cache. */
export const panel = new Hono<{ Bindings: Env }>()

// Outside the others: what they say of the address comes first.
panel.use('/panel/*', async function ownAddress(c, next) {
  await next()
  c.header('Referrer-Policy', 'no-referrer')
  c.header('Cache-Control', 'no-store')
})
panel.use('/panel/*', pageSecurity(POLICY), inlineStyles(POLICY))

panel.get('/panel', rateLimit('read'), async (c) => {
  const [language, settings] = [readerLanguage(c), await panelSettings(c.env.DB)]
  if (!isPanelOpen(settings, measureDay(new Date()))) return closed(c)
  return c.html(<JoinPage settings={settings} language={language} />)
})

panel.post('/panel', rateLimit('write'), async (c) => {
  const [language, settings] = [readerLanguage(c), await panelSettings(c.env.DB)]
  const today = measureDay(new Date())
  if (!isPanelOpen(settings, today)) return closed(c)
  const form = await readForm(c.req.raw, LIMITS.bodyBytes)
  if (form.get('agree') !== 'yes') return c.html(<JoinPage settings={settings} language={language} hasProblem />, 422)
  const secret = newToken()
  await joinPanel(c.env.DB, { secretHash: await hashOfToken(secret), language, consent: CONSENT_VERSION, today })
  return c.redirect(`/panel/${secret}`, 303)
})

panel.get('/panel/:secret', rateLimit('read'), async (c) => {
  const member = await memberOf(c)
  return member ? memberPage(c, member) : unknown(c)
})

panel.post('/panel/:secret', rateLimit('write'), async (c) => {
  const member = await memberOf(c)
  if (!member) return unknown(c)
  const t = panelStrings(member.language)
  const form = await readForm(c.req.raw, LIMITS.bodyBytes)
  const study = await openStudy(c, member)
  const late = <SaidPage language={member.language} title={t.late} text={t.lateText} back={c.req.path} />
  if (!study || study.id !== form.get('study')) return c.html(late, 409)
  const chosen = study.questions.map(({ options }, question) => {
    const place = String(form.get(`q${question}`) ?? '')
    return shuffled(options.length, member.id, `${study.id} ${question}`).find((_, at) => String(at) === place)
  })
  const answers = chosen.filter((option) => option !== undefined)
  if (answers.length < chosen.length) return memberPage(c, member, chosen)
  if (!(await keepAnswers(c.env.DB, member, { study, answers, now: new Date() }))) return c.html(late, 409)
  return c.html(<SaidPage language={member.language} title={t.thanks} text={t.thanksText} back={c.req.path} />)
})

panel.post('/panel/:secret/leave', rateLimit('write'), async (c) => {
  const member = await memberOf(c)
  if (!member) return unknown(c)
  await leavePanel(c.env.DB, member)
  const t = panelStrings(member.language)
  return c.html(<SaidPage language={member.language} title={t.left} text={t.leftText} />)
})

async function memberOf(c: PanelContext): Promise<Member | undefined> {
  const secret = c.req.param('secret') ?? ''
  if (!/^[0-9a-f]{64}$/.test(secret)) return undefined
  return memberByHash(c.env.DB, await hashOfToken(secret), measureDay(new Date()))
}

/** What a member is asked today; nothing without a number of OMB's that holds. */
async function openStudy(c: PanelContext, member: Member): Promise<Study | undefined> {
  const today = measureDay(new Date())
  return isPanelOpen(await panelSettings(c.env.DB), today) ? studyFor(c.env.DB, member, today) : undefined
}

async function memberPage(c: PanelContext, member: Member, chosen?: (number | undefined)[]) {
  const path = `/panel/${c.req.param('secret')}`
  const study = await openStudy(c, member)
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const settings = await panelSettings(c.env.DB)
  const answer =
    study?.kind === 'understanding'
      ? shownAnswer(study.answer, { snapshot, today: isoDay(new Date()), reader: study.language })
      : undefined
  return c.html(
    <MemberPage language={member.language} path={path} expiresOn={member.expiresOn}>
      {study ? (
        <Test {...{ study, answer, settings, path }} member={member.id} {...(chosen ? { chosen } : {})} />
      ) : (
        <NoTest language={member.language} />
      )}
    </MemberPage>,
    chosen ? 422 : 200,
  )
}

function closed(c: PanelContext) {
  const language = readerLanguage(c)
  const t = panelStrings(language)
  return c.html(<SaidPage language={language} title={t.closed} text={t.closedText} />, 404)
}

function unknown(c: PanelContext) {
  const language = readerLanguage(c)
  const t = panelStrings(language)
  return c.html(<SaidPage language={language} title={t.unknown} text={t.unknownText} />, 404)
}
