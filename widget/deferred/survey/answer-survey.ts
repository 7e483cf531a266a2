import type { SurveyKept, SurveyResponseRequest, SurveyWordsRequest } from '../../../worker/contract/index.ts'
import { callApi } from '../../panel/call-api.ts'
import type { PanelContext } from '../../panel/ports.ts'
import type { ShownSurvey } from '../../panel/state.ts'

/** Opens the first question. */
export function begin(panel: PanelContext) {
  go({ step: 'trust' }, panel)
}

export function choose(trust: number, panel: PanelContext) {
  change({ trust, problem: undefined }, panel)
}

export function tick(driver: string, panel: PanelContext) {
  const drivers = panel.state.survey?.drivers ?? []
  change({ drivers: drivers.includes(driver) ? drivers.filter((one) => one !== driver) : [...drivers, driver] }, panel)
}

/** The first question counts at once, whatever comes after it. */
export async function sendTrust(panel: PanelContext) {
  const { survey, language } = panel.state
  if (!survey) return
  const { answer, version, trust, asked } = survey
  if (trust === undefined) return fail('surveyChoose', panel)
  const said: SurveyResponseRequest = { response: asked.response, answer, version, language, trust }
  const result = await callApi(pathOf(survey, 'responses', panel), said)
  if (result.ok) go({ step: 'more' }, panel)
  else fail('surveyFailed', panel)
}

export async function sendWords(panel: PanelContext) {
  const { survey } = panel.state
  if (!survey) return
  const comment = panel.place.querySelector<HTMLTextAreaElement>('#survey-words')?.value ?? ''
  const said: SurveyWordsRequest = { response: survey.asked.response, drivers: survey.drivers, comment }
  const result = await callApi<SurveyKept>(pathOf(survey, 'words', panel), said)
  if (result.ok) go({ step: 'done', removed: result.value.removed > 0 }, panel)
  else fail('surveyFailed', panel)
}

function pathOf({ agency }: ShownSurvey, what: string, { base }: PanelContext) {
  return `${base}api/surveys/${agency}/${what}`
}

/** The next step takes the focus: the button that led there is gone. */
function go(changes: Partial<ShownSurvey>, panel: PanelContext) {
  change({ problem: undefined, ...changes }, panel)
  panel.place.querySelector<HTMLElement>('.survey [tabindex]')?.focus()
}

function fail(problem: NonNullable<ShownSurvey['problem']>, panel: PanelContext) {
  change({ problem }, panel)
  panel.show({ alert: panel.state.strings[problem] ?? '' })
}

function change(changes: Partial<ShownSurvey>, panel: PanelContext) {
  const { survey } = panel.state
  if (survey) panel.show({ survey: { ...survey, ...changes }, alert: '' })
}
