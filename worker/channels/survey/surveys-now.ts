import { knownNow } from '../../live/known-now.ts'
import { allSurveys } from '../../store/surveys/surveys.ts'

/** Surveys change once a quarter: an isolate looks this often. */
const LOOK_AGAIN_MS = 30_000

/** The surveys as this isolate knows them, none at first. */
export const surveysNow = knownNow('the surveys', allSurveys, LOOK_AGAIN_MS)
