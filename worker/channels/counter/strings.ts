import { isPageLanguage, type PageLanguage } from '../../html/strings.ts'
import { type CounterStrings, en } from './strings/en.ts'
import { es } from './strings/es.ts'

const STRINGS: Record<PageLanguage, CounterStrings> = { en, es }

/** Words of the counter; languages without their own read English. */
export function stringsFor(language: string): CounterStrings {
  return isPageLanguage(language) ? STRINGS[language] : en
}
