import { DRIVERS } from '../../../measures/index.ts'
import { day, list, object, ref, type Schema, text } from '../json-schema.ts'

const integer: Schema = { type: 'integer' }
const uuid: Schema = { type: 'string', format: 'uuid' }
const boxes = object(Object.fromEntries(DRIVERS.map((driver) => [`${driver}?`, text])))
const read = { answer: text, version: { type: 'integer', minimum: 1 } satisfies Schema, language: ref('LanguageTag') }

/** What travels of the survey, by the name of its type in `worker/contract`. */
export const SURVEY_SCHEMAS: Record<string, Schema> = {
  SurveyOfferRequest: object(read, 'what was read before it, and the reader’s language'),
  SurveyWords: object(
    {
      ...{ trust: text, positive: text, negative: text, comment: text },
      drivers: object({ positive: boxes, negative: boxes }),
    },
    'what is asked, word by word as it was approved',
  ),
  SurveyShown: object({
    response: { ...uuid, description: 'names the response' },
    service: text,
    points: { ...list(integer, { minItems: 2 }), description: 'answers to the first question' },
    positiveFrom: { ...integer, description: 'from this point on the positive list is shown' },
    texts: object({ en: ref('SurveyWords'), es: ref('SurveyWords') }),
    ombNumber: { ...text, description: 'stands with `expires` where the first question does' },
    expires: day,
    minutes: integer,
    'statement?': { ...text, description: 'where the statement on paperwork stands' },
    quietDays: { ...integer, description: 'not shown again on this device for so long' },
  }),
  SurveyResponseRequest: object({ ...read, response: uuid, trust: integer }),
  SurveyWordsRequest: object({ response: uuid, drivers: list(text), comment: text }),
  SurveyKept: object({ removed: { ...integer, description: 'kinds of things that were taken out of the words' } }),
}
