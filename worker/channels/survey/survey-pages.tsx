import { type Context, Hono } from 'hono'
import * as z from 'zod/mini'
import { type Channel, LIMITS } from '../../contract/index.ts'
import { inlineStyles } from '../../html/inline-styles.ts'
import { readerLanguage } from '../../html/reader-language.ts'
import type { PageLanguage } from '../../html/strings.ts'
import { rateLimit } from '../../http/rate-limit.ts'
import { readForm } from '../../http/read-form.ts'
import { pageSecurity } from '../../http/security-headers.ts'
import { branchOf, measureDay, pointsOf } from '../../measures/index.ts'
import { countOffer, keepTrust, type SurveyPlace } from '../../store/surveys/responses.ts'
import { kioskPages } from '../kiosk.tsx'
import { knownAnswer, openSurvey } from './open-survey.ts'
import type { ShownSurvey, SurveyFields } from './shown-survey.ts'
import { ClosedPage, MorePage, ThanksPage, TrustPage } from './survey-view.tsx'
import { tellMore } from './tell-more.ts'

type SurveyContext = Context<{ Bindings: Env }>
const POLICY = { scriptSrc: ["'none'"] }

/** The survey of OMB Circular A-11 as plain pages: one question that counts at once, then boxes and words for who likes to say more. */
export const survey = new Hono<{ Bindings: Env }>()

survey.use('/survey/*', pageSecurity(POLICY), kioskPages(), inlineStyles(POLICY))

survey.get('/survey/:agency', rateLimit('read'), async (c) => {
  const language = readerLanguage(c)
  const shown = await openSurvey(c.env, c.executionCtx, c.req.param('agency'), language)
  if (!shown) return closed(c, language)
  const asked = Sent.parse({ ...c.req.query(), id: crypto.randomUUID(), language })
  const sent = await knownAnswer(c.env, c.executionCtx, asked)
  c.header('Cache-Control', 'no-store')
  // Who comes by a code on paper was not counted yet.
  if (c.req.query('offered') !== '1') await countOffer(c.env.DB, placeOf(c, shown, sent))
  return c.html(<TrustPage shown={shown} fields={sent} />)
})

survey.post('/survey/:agency', rateLimit('write'), async (c) => {
  const typed = Sent.parse(Object.fromEntries(await readForm(c.req.raw, LIMITS.bodyBytes)))
  const sent = await knownAnswer(c.env, c.executionCtx, typed)
  const shown = await openSurvey(c.env, c.executionCtx, c.req.param('agency'), sent.language)
  if (!shown) return closed(c, sent.language)
  const { scale, drivers } = shown.wording
  const trust = pointsOf(scale).find((point) => String(point) === sent.trust)
  c.header('Cache-Control', 'no-store')
  if (trust === undefined || sent.id === '') {
    const fields = { ...sent, id: sent.id || crypto.randomUUID() }
    return c.html(<TrustPage shown={shown} fields={fields} hasProblem />, 422)
  }
  await keepTrust(c.env.DB, { id: sent.id, trust, place: placeOf(c, shown, sent), drivers })
  return c.html(<MorePage shown={shown} id={sent.id} side={branchOf(scale, trust)} />)
})

survey.post('/survey/:agency/more', rateLimit('write'), async (c) => {
  const form = await readForm(c.req.raw, LIMITS.bodyBytes)
  const { id, language, comment } = Sent.parse(Object.fromEntries(form))
  const removed = await tellMore(c.env, { id, agency: c.req.param('agency'), ticked: form.getAll('driver'), comment })
  if (removed === undefined) return closed(c, language)
  c.header('Cache-Control', 'no-store')
  return c.html(<ThanksPage language={language} removed={removed} />)
})

function closed(c: SurveyContext, language: PageLanguage) {
  return c.html(<ClosedPage language={language} />, 404)
}

// What cannot be read counts as not said: nobody is sent away for a field they never saw.
const Sent = z.object({
  id: z.catch(z.uuid(), ''),
  answer: z.catch(z.string().check(z.regex(/^[a-z0-9-]{1,80}$/)), ''),
  version: z.catch(z.string().check(z.regex(/^[1-9]\d{0,5}$/)), '0'),
  language: z.catch(z.enum(['en', 'es']), 'en'),
  trust: z.catch(z.string(), ''),
  comment: z.catch(z.string(), ''),
})

function placeOf(c: SurveyContext, shown: ShownSurvey, { answer, version }: SurveyFields): SurveyPlace {
  const channel: Channel = c.req.query('kiosk') === '1' ? 'kiosk' : 'page'
  const { agency, wording } = shown.settings
  const day = measureDay(new Date())
  return {
    agency,
    wording,
    day,
    channel,
    language: shown.language,
    answer,
    answerVersion: answer ? Number(version) : 0,
  }
}
