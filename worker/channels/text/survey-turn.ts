import { branchOf, DRIVER_TEXTS, measureDay, pointsOf, SURVEY_LANGUAGES } from '../../measures/index.ts'
import { begunResponse, finishResponse, keepTrust } from '../../store/surveys/responses.ts'
import { type Survey, wordingsOf } from '../../store/surveys/surveys.ts'
import { offerByPhone } from '../phone/offer-by-phone.ts'
import { bareWords, numberOf } from '../phone/words.ts'
import { surveyAfter } from '../survey/survey-after.ts'
import type { Conversation } from './conversation.ts'
import type { Said } from './said.ts'
import type { Offer, Place } from './session.ts'
import { textStrings } from './strings.ts'

/** The survey's first question, after somebody has said whether an answer helped, where they are asked at all: in a language in which its wording was
 * approved, not where they may have been in danger, and not again for its quiet days. The offer is counted. */
export async function surveyOffer(
  place: Place,
  conversation: Conversation,
): Promise<{ lines: string[]; offer: Offer } | undefined> {
  const { env, background, engine, session, caller, now, isDrill } = conversation
  const language = SURVEY_LANGUAGES.find((one) => one === session.language)
  if (!language || session.isUrgent || isDrill) return undefined
  const survey = surveyAfter({ env, background, engine, channel: 'text', answer: place })
  if (!survey) return undefined
  const { agency, wording, ombNumber, expiresOn } = survey.settings
  const offered = surveyPlace(survey, place, { language, now })
  if (!(await offerByPhone(env.DB, survey, { place: offered, caller, now }))) return undefined
  const t = textStrings(language).survey
  const [year, month, day] = expiresOn.split('-')
  const keys = survey.wording.scale === 'thumbs' ? t.thumbs : t.points
  return {
    lines: [survey.wording.texts[language].trust, keys, t.omb(ombNumber, `${month}/${day}/${year}`)],
    offer: { kind: 'trust', response: crypto.randomUUID(), agency, wording },
  }
}

function surveyPlace(
  { settings: { agency, wording } }: Survey,
  { id, version }: Place,
  { language, now }: { language: (typeof SURVEY_LANGUAGES)[number]; now: Date },
) {
  return {
    agency,
    wording,
    day: measureDay(now),
    channel: 'text',
    language,
    answer: id,
    answerVersion: version,
  } as const
}

/** What an answer to the survey leads to; undefined where the message is none: free text is always a question. */
export async function surveyTurn(body: string, conversation: Conversation): Promise<Said | undefined> {
  const { offer } = conversation.session
  if (offer.kind === 'trust') return trustTurn(numberOf(body), offer, conversation)
  if (offer.kind !== 'drivers') return undefined
  const numbers = /^\d(?: \d)*$/.test(bareWords(body)) ? bareWords(body).split(' ').map(Number) : [numberOf(body)]
  return driversTurn(numbers, offer, conversation)
}

type Step = Extract<Offer, { kind: 'trust' | 'drivers' }>

/** It counts at once; then what made the difference, which may be left out. */
async function trustTurn(
  number: number | undefined,
  step: Step,
  conversation: Conversation,
): Promise<Said | undefined> {
  const { env, session, now } = conversation
  const { place } = session
  const language = session.language === 'es' ? 'es' : 'en'
  const { agency, response: id } = step
  const wording = (await wordingsOf(env.DB, agency)).find(({ version }) => version === step.wording)
  if (number === undefined || !wording || !place) return undefined
  const { scale, drivers, texts } = wording
  // Two keys: 1 agrees, as it stands first in the message, and 2 does not.
  const trust = scale === 'thumbs' ? [1, 0][number - 1] : pointsOf(scale).find((point) => point === number)
  if (trust === undefined) return undefined
  const where = { agency, wording: step.wording, day: measureDay(now), channel: 'text', language } as const
  await keepTrust(env.DB, {
    ...{ id, trust, drivers },
    place: { ...where, answer: place.id, answerVersion: place.version },
  })
  const side = branchOf(scale, trust)
  const { numbers } = textStrings(language).survey
  const listed = drivers.map((driver, at) => `${at + 1} ${DRIVER_TEXTS[language][side][driver]}`)
  return { lines: [texts[language][side], ...listed, numbers], offer: { ...step, kind: 'drivers' }, language, place }
}

async function driversTurn(
  numbers: (number | undefined)[],
  step: Step,
  conversation: Conversation,
): Promise<Said | undefined> {
  const { env, session } = conversation
  const wording = (await wordingsOf(env.DB, step.agency)).find(({ version }) => version === step.wording)
  const begun = await begunResponse(env.DB, step.response)
  const ticked = numbers.map((number) => wording?.drivers[(number ?? 0) - 1])
  if (!wording || !begun || ticked.includes(undefined)) return undefined
  await finishResponse(env.DB, {
    ...{ id: step.response, side: branchOf(wording.scale, begun.trust), comment: '' },
    ticked: wording.drivers.filter((driver) => ticked.includes(driver)),
  })
  const { language, place } = session
  const lines = [textStrings(language).survey.done]
  return { lines, offer: { kind: 'nothing' }, language, ...(place ? { place } : {}) }
}
