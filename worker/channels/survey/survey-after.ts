import type { Channel, Language } from '../../contract/index.ts'
import type { Engine } from '../../engine/index.ts'
import { isOwnTraffic } from '../../gaps/log/own-traffic.ts'
import type { Background } from '../../live/live.ts'
import { measureDay, SURVEYED, surveyState } from '../../measures/index.ts'
import type { Survey } from '../../store/surveys/surveys.ts'
import { disastersNow } from '../disaster/disaster-now.ts'
import { surveysNow } from './surveys-now.ts'

interface After {
  env: Env
  background: Background
  engine: Engine
  channel: Channel
  answer: { id: string; language: Language }
}

/** The survey that may be offered to somebody who read an answer, drawn at random. Nobody is asked while a disaster lasts, after an answer about
 * danger, nor after one that the agency calls sensitive, nor without a number of OMB's that holds. */
export function surveyAfter({ env, background, engine, channel, answer: { id, language } }: After): Survey | undefined {
  if (!SURVEYED.includes(channel) || isOwnTraffic(env) || disastersNow(env, background).length > 0) return undefined
  const record = engine.snapshot.answer(id, language)
  if (!record || record.urgent) return undefined
  const survey = surveysNow(env, background).find(({ settings }) => settings.agency === record.agency)
  if (!survey || surveyState(survey.settings, measureDay(new Date())) !== 'open') return undefined
  const { share, sensitive } = survey.settings
  return sensitive.includes(id) || Math.random() >= share ? undefined : survey
}
