import type { PageLanguage } from '../../html/strings.ts'
import { en } from './strings/en.ts'
import { es } from './strings/es.ts'

const STRINGS = { en, es }
/** The words around a plan; what an agency wrote in it is data. */
export type PlansStrings = typeof en

/** They in a language. */
export function plansStrings(language: PageLanguage): PlansStrings {
  return STRINGS[language]
}
