import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Channel, Language, Reply } from '../../contract/index.ts'
import type { Engine } from '../../engine/index.ts'
import { isOwnTraffic } from '../../gaps/log/own-traffic.ts'
import { logError } from '../../log.ts'
import { measureDay, SURVEYED, surveyState } from '../../measures/index.ts'
import { countOffer } from '../../store/surveys/responses.ts'
import { disastersNow } from '../disaster/disaster-now.ts'
import { urgentOfAnswer } from '../urgent/urgent-of.ts'
import { surveyPath } from './survey-path.ts'
import { surveysNow } from './surveys-now.ts'

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
  if (reply.kind !== 'answer' || reply.urgent || !SURVEYED.includes(channel) || isOwnTraffic(c.env)) return undefined
  if (disastersNow(c.env, c.executionCtx).length > 0) return undefined
  const { answer } = reply
  const record = engine.snapshot.answer(answer.id, answer.language)
  if (!record || urgentOfAnswer(record, engine)) return undefined
  const day = measureDay(new Date())
  const survey = surveysNow(c.env, c.executionCtx).find(({ settings }) => settings.agency === answer.agency.id)
  if (!survey || surveyState(survey.settings, day) !== 'open') return undefined
  const { agency, share, quietDays, sensitive, burdenMinutes, wording } = survey.settings
  if (sensitive.includes(answer.id) || getCookie(c, QUIET_COOKIE) || Math.random() >= share) return undefined
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
