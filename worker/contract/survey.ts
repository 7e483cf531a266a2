import type { Language } from './language.ts'

/** What an agency asks in one language, word by word as it was approved; `drivers` are the boxes by their names. */
export interface SurveyWords {
  trust: string
  positive: string
  negative: string
  comment: string
  drivers: Record<'positive' | 'negative', Record<string, string>>
}

/** Body of `POST /api/surveys/:agency/offers`: what was read before it, and the reader's language. Sent once it is shown: it is counted. */
export interface SurveyOfferRequest {
  answer: string
  version: number
  language: Language
}

/** Reply of it: an agency's survey of OMB Circular A-11, section 280. */
export interface SurveyShown {
  /** Names the response; random, and of nothing else. */
  response: string
  service: string
  /** The answers to the first question: 1 and 0 for thumbs, or 1 to 5. */
  points: number[]
  /** From this point on the positive list of boxes is shown, below it the negative one. */
  positiveFrom: number
  texts: Record<'en' | 'es', SurveyWords>
  ombNumber: string
  /** ISO date. */
  expires: string
  minutes: number
  /** Where the statement on paperwork stands. */
  statement?: string
  /** Not shown again on this device for so many days. */
  quietDays: number
}

/** Body of `POST /api/surveys/:agency/responses`: the first question, which counts at once. */
export interface SurveyResponseRequest extends SurveyOfferRequest {
  response: string
  trust: number
}

/** Body of `POST /api/surveys/:agency/words`: what may be said besides. */
export interface SurveyWordsRequest {
  response: string
  drivers: string[]
  comment: string
}

/** Reply of it: how many kinds of things were taken out of the words. */
export interface SurveyKept {
  removed: number
}
