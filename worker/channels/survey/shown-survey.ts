import type { PageLanguage } from '../../html/strings.ts'
import type { Survey } from '../../store/surveys/surveys.ts'

/** A survey with what its agency is called, for a page. */
export interface ShownSurvey extends Survey {
  language: PageLanguage
  agencyName: string
}

/** What a form takes along unseen. */
export interface SurveyFields {
  id: string
  answer: string
  version: string
}
