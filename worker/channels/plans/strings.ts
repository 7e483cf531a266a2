import type { PageLanguage } from '../../html/strings.ts'
import { en, type PlansStrings } from './strings/en.ts'
import { es } from './strings/es.ts'

const STRINGS = { en, es }

/** The words around a plan in a language; what an agency wrote in it is data. */
export function plansStrings(language: PageLanguage): PlansStrings {
  return STRINGS[language]
}
