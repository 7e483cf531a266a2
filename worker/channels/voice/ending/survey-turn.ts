import { longDayText } from '../../../html/texts/day-text.ts'
import { branchOf, DRIVER_TEXTS, measureDay, pointsOf, type Wording } from '../../../measures/index.ts'
import { begunResponse, finishResponse, keepTrust, type SurveyPlace } from '../../../store/surveys/responses.ts'
import { wordingsOf } from '../../../store/surveys/surveys.ts'
import { offerByPhone } from '../../phone/offer-by-phone.ts'
import { bareWords, commandOf, numberOf } from '../../phone/words.ts'
import { surveyAfter } from '../../survey/survey-after.ts'
import type { Call } from '../call-state.ts'
import type { CallTurn } from '../call-turn.ts'
import type { Conversation } from '../conversation.ts'
import { closed } from '../spoken-lines.ts'
import { spokenCode, spokenText } from '../spoken-text.ts'
import { voiceStrings } from '../strings.ts'
import { goodbye } from './goodbye.ts'

/** The survey's first question, where who says goodbye was drawn: after an answer, not where somebody may have been in danger at any time of the call,
 * once in its quiet days, and not who hides their number: we could not know that they were asked. The offer is counted. */
export async function surveyOffer(call: Call, conversation: Conversation): Promise<CallTurn | undefined> {
  const { env, background, engine, caller, now, isDrill } = conversation
  const { language } = call
  const id = call.id || call.read
  if (id === '' || call.urgent || isDrill || caller === '') return undefined
  const survey = surveyAfter({ env, background, engine, channel: 'voice', answer: { id, language } })
  if (!survey) return undefined
  const { agency, wording, ombNumber, expiresOn } = survey.settings
  const readVersion = call.id ? call.version : call.readVersion
  const at: Call = { ...call, where: 'trust', misses: 0, read: id, readVersion, surveyed: agency, wording }
  if (!(await offerByPhone(env.DB, survey, { place: placeOf(at, now), caller, now }))) return undefined
  const { omb } = voiceStrings(language).survey
  const number = omb(spokenCode(ombNumber), longDayText(expiresOn, language))
  const turn = trustQuestion(survey.wording, { ...at, response: crypto.randomUUID() })
  return { ...turn, say: [number, ...turn.say] }
}

function placeOf({ surveyed, wording, language, read, readVersion }: Call, now: Date): SurveyPlace {
  const at = { agency: surveyed, wording, day: measureDay(now), channel: 'voice', language } as const
  return { ...at, answer: read, answerVersion: readVersion }
}

/** What is answered to the survey: a key, or its number said. Once more where somebody asks for that; else it is over, and the call with it.
 * @returns undefined where something else was said: a person, another language, a question. */
export async function surveyTurn(
  { digits, speech }: { digits: string; speech: string },
  call: Call,
  conversation: Conversation,
): Promise<CallTurn | undefined> {
  const { env } = conversation
  const wording = (await wordingsOf(env.DB, call.surveyed)).find(({ version }) => version === call.wording)
  if (!wording || call.response === '') return goodbye(call)
  const numbers = numbersOf(digits, speech)
  if (call.where === 'trust') return trustTurn(numbers, wording, { digits, speech }, call, conversation)
  const begun = await begunResponse(env.DB, call.response)
  if (!begun) return goodbye(call)
  const side = branchOf(wording.scale, begun.trust)
  const ticked = numbers.map((number) => wording.drivers[number - 1])
  if (ticked.length > 0 && !ticked.includes(undefined)) {
    const chosen = wording.drivers.filter((driver) => ticked.includes(driver))
    await finishResponse(env.DB, { id: call.response, side, comment: '', ticked: chosen })
    return goodbye(call, [voiceStrings(call.language).thanks])
  }
  return otherwise({ digits, speech }, call, () => driversQuestion(wording, side, call))
}

async function trustTurn(
  [number = 0, ...more]: number[],
  wording: Wording,
  heard: { digits: string; speech: string },
  call: Call,
  { env, now }: Conversation,
): Promise<CallTurn | undefined> {
  const { scale, drivers } = wording
  // Two keys: 1 agrees, as it is said first, and 2 does not.
  const trust = scale === 'thumbs' ? [1, 0][number - 1] : pointsOf(scale).find((point) => point === number)
  if (trust === undefined || more.length > 0) return otherwise(heard, call, () => trustQuestion(wording, call))
  await keepTrust(env.DB, { id: call.response, trust, place: placeOf(call, now), drivers })
  return driversQuestion(wording, branchOf(scale, trust), { ...call, where: 'drivers' })
}

/** Said again for who asks for it; a key that is none of the choices, or silence, is a goodbye. */
function otherwise(
  { digits, speech }: { digits: string; speech: string },
  call: Call,
  again: () => CallTurn,
): CallTurn | undefined {
  const command = digits === '' ? commandOf(speech) : ({ 7: 'repeat', 8: 'slower' } as const)[digits]
  if (command === 'repeat') return again()
  if (command === 'slower') return { ...again(), call: { ...again().call, slow: 1 } }
  const isOther = digits === '0' || (digits === '' && speech.trim() !== '' && command !== 'no')
  return isOther ? undefined : goodbye(call)
}

/** `1 3`, as keys or said. */
function numbersOf(digits: string, speech: string): number[] {
  if (digits !== '') return /^\d+$/.test(digits) ? [...digits].map(Number) : []
  const words = bareWords(speech).split(' ').map(numberOf)
  return words.every((number) => number !== undefined) ? words : [numberOf(speech) ?? -1].filter((one) => one >= 0)
}

function trustQuestion({ scale, texts }: Wording, call: Call): CallTurn {
  const strings = voiceStrings(call.language)
  const { thumbs, points } = strings.survey
  const labels = scale === 'thumbs' ? thumbs : points
  return {
    say: [spokenText(texts[call.language].trust, call.language)],
    prompt: labels.map((label, at) => strings.option(at + 1, closed(label))),
    call,
  }
}

function driversQuestion({ drivers, texts }: Wording, side: 'positive' | 'negative', call: Call): CallTurn {
  const { language } = call
  const strings = voiceStrings(language)
  const labels = drivers.map((driver) => DRIVER_TEXTS[language][side][driver])
  return {
    say: [spokenText(texts[language][side], language)],
    prompt: [...labels.map((label, at) => strings.option(at + 1, closed(label))), strings.survey.numbers],
    call,
    keys: drivers.length,
  }
}
