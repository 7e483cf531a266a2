import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Channel, Language, Reply } from '../../contract/index.ts'
import type { Engine } from '../../engine/index.ts'
import { logError } from '../../log.ts'
import { measureDay } from '../../measures/index.ts'
import { countOffer } from '../../store/surveys/responses.ts'
import { surveyAfter } from './survey-after.ts'
import { surveyPath } from './survey-path.ts'

/** Says on this device alone that a survey was offered; holds nothing about anyone. */
const QUIET_COOKIE = 'one-stop-survey'
const DAY_SECONDS = 86_400

/** An invitation below a reply. */
export interface SurveyOffer {
  href: string
  minutes: number
}

/** Whether somebody who got this reply is asked how it went, drawn at random; an offer is counted. Nobody is asked in danger, while a disaster
 * lasts, after an answer about danger, nor after one that the agency calls sensitive, nor again on the same device for a time; a public screen keeps nothing. */
export function offerSurvey(
  c: Context<{ Bindings: Env }>,
  reply: Reply,
  { channel, language, engine }: { channel: Channel; language: Language; engine: Engine },
): SurveyOffer | undefined {
  if (reply.kind !== 'answer' || reply.urgent || getCookie(c, QUIET_COOKIE)) return undefined
  const { answer } = reply
  const survey = surveyAfter({ env: c.env, background: c.executionCtx, engine, channel, answer })
  if (!survey) return undefined
  const { agency, quietDays, burdenMinutes, wording } = survey.settings
  const day = measureDay(new Date())
  if (channel !== 'kiosk' && quietDays > 0)
    setCookie(c, QUIET_COOKIE, 'offered', {
      ...{ path: '/ask', httpOnly: true, sameSite: 'Lax', maxAge: quietDays * DAY_SECONDS },
    })
  const place = { agency, wording, day, channel, language, answer: answer.id, answerVersion: answer.version }
  c.executionCtx.waitUntil(
    countOffer(c.env.DB, place).catch((error: unknown) => logError('an offered survey was not counted', error)),
  )
  return { href: surveyPath({ agency, language, answer: answer.id, version: answer.version }), minutes: burdenMinutes }
}
