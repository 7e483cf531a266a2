import { type Context, Hono } from 'hono'
import * as z from 'zod/mini'
import { type Channel, LANGUAGES, LIMITS } from '../../contract/index.ts'
import { type AgencyRecord, presentAgency } from '../../corpus/index.ts'
import { redact } from '../../gaps/redaction/redact.ts'
import { inlineStyles } from '../../html/inline-styles.ts'
import { readerLanguage } from '../../html/reader-language.ts'
import type { PageLanguage } from '../../html/strings.ts'
import { rateLimit } from '../../http/rate-limit.ts'
import { readForm } from '../../http/read-form.ts'
import { pageSecurity } from '../../http/security-headers.ts'
import { liveEngine } from '../../live/live.ts'
import { branchOf, measureDay, pointsOf, surveyState } from '../../measures/index.ts'
import {
  begunResponse,
  countOffer,
  finishResponse,
  keepTrust,
  type SurveyPlace,
} from '../../store/surveys/responses.ts'
import { allSurveys, wordingsOf } from '../../store/surveys/surveys.ts'
import { disastersNow } from '../disaster/disaster-now.ts'
import { kioskPages } from '../kiosk.tsx'
import type { ShownSurvey, SurveyFields } from './shown-survey.ts'
import { ClosedPage, MorePage, ThanksPage, TrustPage } from './survey-view.tsx'

type SurveyContext = Context<{ Bindings: Env }>
const POLICY = { scriptSrc: ["'none'"] }

/** The survey of OMB Circular A-11 as plain pages: one question that counts at once, then boxes and words for who likes to say more. */
export const survey = new Hono<{ Bindings: Env }>()

survey.use('/survey/*', pageSecurity(POLICY), kioskPages(), inlineStyles(POLICY))

survey.get('/survey/:agency', rateLimit('read'), async (c) => {
  const language = readerLanguage(c)
  const shown = await openSurvey(c, language)
  if (!shown) return closed(c, language)
  const sent = await knownAnswer(c, Sent.parse({ ...c.req.query(), id: crypto.randomUUID(), language }))
  c.header('Cache-Control', 'no-store')
  // Who comes by a code on paper was not counted yet.
  if (c.req.query('offered') !== '1') await countOffer(c.env.DB, placeOf(c, shown, sent))
  return c.html(<TrustPage shown={shown} fields={sent} />)
})

survey.post('/survey/:agency', rateLimit('write'), async (c) => {
  const typed = Sent.parse(Object.fromEntries(await readForm(c.req.raw, LIMITS.bodyBytes)))
  const sent = await knownAnswer(c, typed)
  const shown = await openSurvey(c, sent.language)
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
  const begun = await begunResponse(c.env.DB, id)
  const wordings = begun ? await wordingsOf(c.env.DB, begun.agency) : []
  // The list that was shown is that of the wording that was answered, though another may be shown by now.
  const wording = wordings.find(({ version }) => version === begun?.wording)
  if (!begun || !wording || begun.agency !== c.req.param('agency')) return closed(c, language)
  const ticked = wording.drivers.filter((driver) => form.getAll('driver').includes(driver))
  const { text, removed } = redact(comment.slice(0, COMMENT_CHARACTERS))
  const side = branchOf(wording.scale, begun.trust)
  await finishResponse(c.env.DB, { id, side, ticked, comment: text.slice(0, COMMENT_CHARACTERS) })
  c.header('Cache-Control', 'no-store')
  return c.html(<ThanksPage language={language} removed={removed.length} />)
})

const COMMENT_CHARACTERS = 1_000

async function knownSurvey(c: SurveyContext, language: PageLanguage): Promise<ShownSurvey | undefined> {
  const [{ snapshot }, surveys] = await Promise.all([liveEngine(c.env, c.executionCtx), allSurveys(c.env.DB)])
  const agency = snapshot.agencies.find(({ id }: AgencyRecord) => id === c.req.param('agency'))
  const found = surveys.find(({ settings }) => settings.agency === agency?.id)
  return (
    agency && found && { ...found, language, agencyName: presentAgency(agency.id, snapshot.agencies, language).name }
  )
}

/** The survey of the address, where people may be asked today: not while a disaster lasts. */
async function openSurvey(c: SurveyContext, language: PageLanguage): Promise<ShownSurvey | undefined> {
  const found = disastersNow(c.env, c.executionCtx).length > 0 ? undefined : await knownSurvey(c, language)
  return found && surveyState(found.settings, measureDay(new Date())) === 'open' ? found : undefined
}

function closed(c: SurveyContext, language: PageLanguage) {
  return c.html(<ClosedPage language={language} />, 404)
}

/** The fields, without an answer that nobody could have read here: an address must not fill the counts with rows of its own. */
async function knownAnswer(c: SurveyContext, sent: z.infer<typeof Sent>): Promise<z.infer<typeof Sent>> {
  const { snapshot } = await liveEngine(c.env, c.executionCtx)
  const isKnown = LANGUAGES.some((one) => (snapshot.answer(sent.answer, one)?.version ?? -1) >= Number(sent.version))
  return isKnown ? sent : { ...sent, answer: '', version: '0' }
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
