import { type Context, Hono } from 'hono'
import * as z from 'zod/mini'
import {
  LIMITS,
  languageOfTag,
  Problem,
  type Reply,
  type SurveyKept,
  type SurveyShown,
  type SurveyWords,
} from '../../../contract/index.ts'
import { rateLimit } from '../../../http/rate-limit.ts'
import { readJson } from '../../../http/read-json.ts'
import { liveEngine } from '../../../live/live.ts'
import { branchOf, DRIVER_TEXTS, measureDay, pointsOf, type SURVEY_LANGUAGES } from '../../../measures/index.ts'
import { countOffer, keepTrust, type SurveyPlace } from '../../../store/surveys/responses.ts'
import type { Survey } from '../../../store/surveys/surveys.ts'
import { knownAnswer, openSurvey } from '../../survey/open-survey.ts'
import { surveyAfter } from '../../survey/survey-after.ts'
import { tellMore } from '../../survey/tell-more.ts'
import { parseFields } from '../parse-fields.ts'

type SurveyContext = Context<{ Bindings: Env }>

/** The survey for software that shows replies to people, as the widget does. */
export const surveyRoutes = new Hono<{ Bindings: Env }>()

surveyRoutes.post('/api/surveys/:agency/offers', rateLimit('write'), async (c) => {
  const { survey, place } = await placeOf(c, parseFields(Offered, await readJson(c.req.raw, LIMITS.bodyBytes)))
  await countOffer(c.env.DB, place)
  return c.json(shownSurvey(survey), 200, { 'Cache-Control': 'no-store' })
})

surveyRoutes.post('/api/surveys/:agency/responses', rateLimit('write'), async (c) => {
  const said = parseFields(Said, await readJson(c.req.raw, LIMITS.bodyBytes))
  const { survey, place } = await placeOf(c, said)
  const { scale, drivers } = survey.wording
  const points = pointsOf(scale)
  if (!points.includes(said.trust)) throw new Problem('field-wrong', { field: 'trust', expected: points.join(', ') })
  await keepTrust(c.env.DB, { id: said.response, trust: said.trust, place, drivers })
  return c.body(null, 204)
})

surveyRoutes.post('/api/surveys/:agency/words', rateLimit('write'), async (c) => {
  const { response, drivers, comment } = parseFields(Told, await readJson(c.req.raw, LIMITS.bodyBytes))
  const removed = await tellMore(c.env, { id: response, agency: c.req.param('agency'), ticked: drivers, comment })
  if (removed === undefined) throw new Problem('survey-closed')
  return c.json({ removed } satisfies SurveyKept, 200, { 'Cache-Control': 'no-store' })
})

/** A reply, with whose survey its reader was drawn for where they were: not in danger, nor in an exercise. */
export async function withSurvey(c: SurveyContext, reply: Reply, isDrill: boolean): Promise<Reply> {
  if (reply.kind !== 'answer' || reply.urgent || isDrill) return reply
  const engine = await liveEngine(c.env, c.executionCtx)
  const { answer } = reply
  const survey = surveyAfter({ env: c.env, background: c.executionCtx, engine, channel: 'widget', answer })
  return survey ? { ...reply, survey: survey.settings.agency } : reply
}

const Offered = z.looseObject({
  answer: z.string().check(z.regex(/^[a-z0-9-]{1,80}$/)),
  version: z.int().check(z.positive()),
  language: z.string(),
})
const Said = z.extend(Offered, { response: z.uuid(), trust: z.int() })
const Told = z.looseObject({ response: z.uuid(), drivers: z.array(z.string()), comment: z.string() })

/** The agency's survey and what it is counted beside.
 * @throws {Problem} `survey-closed` where nobody is asked today. */
async function placeOf(
  c: SurveyContext,
  sent: z.infer<typeof Offered>,
): Promise<{ survey: Survey; place: SurveyPlace }> {
  const agency = c.req.param('agency') ?? ''
  const language = languageOfTag(sent.language) ?? 'en'
  const survey = await openSurvey(c.env, c.executionCtx, agency, language === 'es' ? 'es' : 'en')
  if (!survey) throw new Problem('survey-closed')
  const { answer, version } = await knownAnswer(c.env, c.executionCtx, {
    answer: sent.answer,
    version: String(sent.version),
  })
  const { wording } = survey.settings
  const at = { agency, wording, day: measureDay(new Date()), channel: 'widget', language } as const
  return { survey, place: { ...at, answer, answerVersion: Number(version) } }
}

function shownSurvey({ settings, wording }: Survey): SurveyShown {
  const { service, ombNumber, expiresOn, burdenMinutes, statementUrl, quietDays } = settings
  const points = pointsOf(wording.scale)
  return {
    ...{ response: crypto.randomUUID(), service, points: [...points], quietDays },
    positiveFrom: Math.min(...points.filter((point) => branchOf(wording.scale, point) === 'positive')),
    texts: { en: wordsOf(wording, 'en'), es: wordsOf(wording, 'es') },
    ...{ ombNumber, expires: expiresOn, minutes: burdenMinutes },
    ...(statementUrl ? { statement: statementUrl } : {}),
  }
}

function wordsOf({ texts, drivers }: Survey['wording'], language: (typeof SURVEY_LANGUAGES)[number]): SurveyWords {
  const boxes = (side: 'positive' | 'negative') =>
    Object.fromEntries(drivers.map((driver) => [driver, DRIVER_TEXTS[language][side][driver]]))
  return { ...texts[language], drivers: { positive: boxes('positive'), negative: boxes('negative') } }
}
