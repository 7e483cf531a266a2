import { LANGUAGES } from '../../contract/index.ts'
import { presentAgency } from '../../corpus/index.ts'
import type { PageLanguage } from '../../html/strings.ts'
import { type Background, liveEngine } from '../../live/live.ts'
import { measureDay, surveyState } from '../../measures/index.ts'
import { allSurveys } from '../../store/surveys/surveys.ts'
import { disastersNow } from '../disaster/disaster-now.ts'
import type { ShownSurvey } from './shown-survey.ts'

/** An agency's survey, where people may be asked today: not while a disaster lasts. */
export async function openSurvey(
  env: Env,
  background: Background,
  agency: string,
  language: PageLanguage,
): Promise<ShownSurvey | undefined> {
  if (disastersNow(env, background).length > 0) return undefined
  const [{ snapshot }, surveys] = await Promise.all([liveEngine(env, background), allSurveys(env.DB)])
  const isHere = snapshot.agencies.some(({ id }) => id === agency)
  const found = isHere ? surveys.find(({ settings }) => settings.agency === agency) : undefined
  if (!found || surveyState(found.settings, measureDay(new Date())) !== 'open') return undefined
  return { ...found, language, agencyName: presentAgency(agency, snapshot.agencies, language).name }
}

/** What was sent, without an answer that nobody could have read here: nobody fills the counts with rows of their own. */
export async function knownAnswer<Sent extends { answer: string; version: string }>(
  env: Env,
  background: Background,
  sent: Sent,
): Promise<Sent> {
  const { snapshot } = await liveEngine(env, background)
  const isKnown = LANGUAGES.some((one) => (snapshot.answer(sent.answer, one)?.version ?? -1) >= Number(sent.version))
  return isKnown ? sent : { ...sent, answer: '', version: '0' }
}
